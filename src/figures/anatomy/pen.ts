import type { Point } from '../geometry.ts';
import { group, line, type Mark, shape } from '../mark.ts';
import { paint } from '../palette.ts';
import { blob, type Knot, number, smoothLine } from '../shapes/paths.ts';

/** Anatomy is drawn with y pointing down, as in an atlas. */
const down = (knots: readonly Knot[]): Knot[] => knots.map(([x, y, corner]): Knot => (corner ? [x, -y, 1] : [x, -y]));

export const closed = (knots: readonly Knot[]): string => blob(down(knots));
export const open = (knots: readonly Knot[]): string => smoothLine(down(knots));
export const mirrored = (knots: readonly Knot[]): Knot[] =>
  knots.map(([x, y, corner]): Knot => (corner ? [-x, y, 1] : [-x, y]));

/** Tissue keeps its colour by day and by night. */
export const tissue = {
  skin: '#e2b796',
  hair: '#6b4a3a',
  bone: '#f6ecd8',
  disc: '#b4cfdd',
  core: '#dbe9ef',
  canal: '#e9ddd6',
  nerve: '#3f958f',
  muscle: '#c98573',
  deepMuscle: '#b3695a',
  paleMuscle: '#dca691',
  fascia: '#f0e3cf',
} as const;

/** What a picture is about is drawn in the rope's colour. */
export const here = paint('rope');

export const fill = (knots: readonly Knot[], colour: string): Mark => shape(closed(knots), colour);

/** A cord with an outline of its own. */
export const cord = (knots: readonly Knot[], colour: string, width: number): Mark[] => [
  line(open(knots), { 'stroke-width': width + 2.2 }),
  line(open(knots), { stroke: colour, 'stroke-width': width }),
];

/** Fine lines inside a shape. */
export const fibres = (lines: readonly (readonly Knot[])[]): Mark =>
  line(lines.map(open).join(''), { 'stroke-width': 0.4, 'stroke-opacity': 0.45 });

export const word = (text: string, [x, y]: Point, kind: 'level' | 'way' | 'number'): Mark => ({
  tag: 'text',
  attributes: { x: number(x), y: number(y), class: kind },
  children: [text],
});

/** A word on a plate of its own, so that it is read on any ground. */
export function plate(text: string, [x, y]: Point, size: number): Mark[] {
  const width = text.length * size * 0.62 + size;
  const box: Mark = {
    tag: 'rect',
    attributes: {
      x: number(x - width / 2),
      y: number(y - size * 1.15),
      width: number(width),
      height: number(size * 1.7),
      rx: number(size * 0.5),
      fill: paint('soft'),
    },
  };
  return [box, word(text, [x, y], 'way')];
}

/** A numbered mark: a dot on the part, a line, and the number beside it. `size` is the radius of the number's disc. */
export function badge(count: number, part: Point, at: Point, size: number): Mark {
  const [x, y] = at.map(number);
  const disc: Mark = { tag: 'circle', attributes: { cx: x ?? 0, cy: y ?? 0, r: size, fill: paint('soft') } };
  const dot: Mark = {
    tag: 'circle',
    attributes: { cx: number(part[0]), cy: number(part[1]), r: number(size / 5), fill: paint('line') },
  };
  const lead = line(`M${number(part[0])} ${number(part[1])}L${x} ${y}`);
  return group({ 'stroke-width': number(size / 9) }, [
    lead,
    dot,
    disc,
    word(String(count), [at[0], at[1] + size * 0.42], 'number'),
  ]);
}
