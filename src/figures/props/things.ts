import type { Layer, Prop } from '../../model/pose.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { type Attributes, group, line, type Mark } from '../mark.ts';
import { paint } from '../palette.ts';
import { number, pair, smoothLine } from '../shapes/paths.ts';

/** A drawn thing and where it stands: behind everybody, between the far limbs and the body, or in front. */
export interface Thing {
  layer: Layer;
  marks: Mark[];
}

/** A thing of one kind. */
type Of<Kind extends Prop['kind']> = Extract<Prop, { kind: Kind }>;

const wood = paint('prop');
const soft = paint('soft');
const noStroke = { stroke: 'none' };

/** A rectangle by its lower left corner, y pointing up. */
function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  more: Attributes = {},
): Mark {
  const [left, top, w, h, rx] = [x, -y - height, width, height, radius].map(number);
  return {
    tag: 'rect',
    attributes: { x: left ?? 0, y: top ?? 0, width: w ?? 0, height: h ?? 0, rx: rx ?? 0, fill, ...more },
  };
}

/** Everything but a child, who is a person. */
export function thing(prop: Exclude<Prop, { kind: 'child' }>, skeleton: Skeleton): Thing {
  switch (prop.kind) {
    case 'chair':
      return { layer: 'back', marks: chair(prop) };
    case 'bed':
      return {
        layer: 'back',
        marks: prop.plan ? [rectangle(prop.x, -34, prop.width, prop.height, 6, soft)] : bed(prop),
      };
    case 'pillow':
      return { layer: prop.layer ?? 'back', marks: [pillow(prop)] };
    case 'box':
      return { layer: 'mid', marks: box(prop, skeleton) };
    case 'step':
      return { layer: 'back', marks: [rectangle(prop.x, 0, prop.width, prop.height, 1.5, wood)] };
    case 'mat':
      return { layer: 'back', marks: [rectangle(prop.x, -3, prop.width, 3, 1.5, paint('mat'), noStroke)] };
    case 'towel':
      return { layer: 'front', marks: towel(prop, skeleton) };
    case 'ball':
      return {
        layer: 'back',
        marks: [{ tag: 'circle', attributes: { cx: prop.x, cy: -prop.y, r: prop.radius, fill: soft } }],
      };
  }
}

const halfSeat = 21;
const backrest = 44;

function chair({ x, seat, faces = 1 }: Of<'chair'>): Mark[] {
  const leg = (off: number) => rectangle(x + off - 1.4, 0, 2.8, seat - 3, 1, wood);
  const back = rectangle(faces > 0 ? x - halfSeat : x + halfSeat - 3.4, seat - 4, 3.4, backrest, 1.7, wood);
  return [leg(-18), leg(18), back, rectangle(x - halfSeat, seat - 4, 2 * halfSeat, 4, 2, wood)];
}

function bed({ x, width, height }: Of<'bed'>): Mark[] {
  const foot = (at: number) => rectangle(at, 0, 4, 12, 1, wood);
  const frame = rectangle(x, 10, width, 10, 2, wood);
  return [foot(x + 4), foot(x + width - 8), frame, rectangle(x, 18, width, height - 18, 6, soft)];
}

function pillow({ x, y, width, height, angle = 0 }: Of<'pillow'>): Mark {
  const cushion = rectangle(-width / 2, -height / 2, width, height, Math.min(width, height) * 0.42, soft);
  return group({ transform: `translate(${number(x)} ${number(-y)})rotate(${number(-angle)})` }, [cushion]);
}

function box({ x, y, width, height, held }: Of<'box'>, { at }: Skeleton): Mark[] {
  const [dx, dy] = held ? at['hand.near'] : [0, 0];
  const left = dx + x - width / 2;
  const lid = `M${pair(left, -(dy + y + height * 0.7))}h${number(width)}`;
  return [rectangle(left, dy + y, width, height, 1.5, wood), line(lid, { 'stroke-width': 1 })];
}

function towel({ from, to }: Of<'towel'>, { at }: Skeleton): Mark[] {
  const [a, b] = [at[from], at[to]];
  const d = smoothLine([a, [(a[0] + b[0]) / 2 + 1, (a[1] + b[1]) / 2 - 2], b]);
  return [line(d, { 'stroke-width': 5 }), line(d, { stroke: soft, 'stroke-width': 3.2 })];
}
