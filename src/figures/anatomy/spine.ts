import type { Frame } from '../frame.ts';
import type { Point } from '../geometry.ts';
import { group, type Mark, shape } from '../mark.ts';
import { paint } from '../palette.ts';
import type { Knot } from '../shapes/paths.ts';
import { number } from '../shapes/paths.ts';
import { type Pinches, tube } from './canal.ts';
import { badge, closed, cord, fibres, fill, here, plate, tissue, word } from './pen.ts';
import * as bone from './vertebrae.ts';

/** A numbered part of a picture and the sentence that says what it is. */
export interface KeyEntry {
  says: string;
  /** The part it points at, and where its number stands. */
  part: Point;
  at: Point;
}

export interface SpinePicture {
  id: string;
  title: string;
  description: string;
  view: SpineView;
}

/** What differs from a healthy spine, and what is shown of it. */
export interface SpineView {
  frame: Frame;
  /** Where the words Back and Front stand. */
  ways: readonly [back: Point, front: Point];
  key: readonly KeyEntry[];
  bones?: readonly bone.Vertebra[];
  /** Bones whose front is pressed together. */
  wedged?: readonly bone.VertebraName[];
  /** Discs, by the bone above, that bulge backward. */
  bulging?: readonly bone.VertebraName[];
  /** Nerve roots, by the bone above, that are pressed. */
  pressed?: readonly bone.VertebraName[];
  pinches?: Pinches;
  /** Drawn over the rest. */
  extra?: readonly Mark[];
}

const discUnder = (name: bone.VertebraName) => (name === 'L5' ? -14.5 : -13.6);

function disc(upper: bone.Vertebra, lower: bone.Vertebra, bulges: boolean): Mark[] {
  const up = (x: number, y: number) => bone.onBone(upper, [x, y]);
  const top = discUnder(upper.name);
  const low = (x: number, y = top) => bone.onBone(lower, [x, y]);
  const middle = (x: number): Point => {
    const [a, b] = [up(x, 13), low(x)];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const outline: Knot[] = [
    up(-20.5, 14),
    up(0, 12.8),
    up(20.5, 14),
    middle(22.6),
    low(20.5),
    low(0, top + 1.6),
    low(-20.5),
    middle(bulges ? -24.9 : -22.3),
  ];
  const [cx, cy] = middle(-2).map(number);
  const turn = `rotate(${number((upper.turn + lower.turn) / 2)} ${cx} ${cy})`;
  const core: Mark = {
    tag: 'path',
    attributes: {
      d: `M${cx} ${cy}m-9 0a9 3 0 1 0 18 0a9 3 0 1 0-18 0`,
      transform: turn,
      fill: tissue.core,
      stroke: 'none',
    },
  };
  return [fill(outline, tissue.disc), core];
}

/** The lower spine from the side, its front on the right, with numbered parts. */
export function spine(view: SpineView): Mark[] {
  const bones = view.bones ?? bone.healthy;
  const lumbar = bones.slice(0, -1);
  const sacrum = bones.at(-1);
  if (!sacrum) return [];
  const discs = lumbar.flatMap((upper, index) =>
    disc(upper, bones[index + 1] ?? sacrum, view.bulging?.includes(upper.name) ?? false),
  );
  const outline = (name: bone.VertebraName) => (view.wedged?.includes(name) ? bone.wedgeOutline : bone.bodyOutline);
  const bodies = lumbar.map((one) => fill(bone.placed(one, outline(one.name)), tissue.bone));
  const arches = lumbar.toReversed().map((one) => fill(bone.placed(one, bone.archOutline), tissue.bone));
  const roots = lumbar.flatMap((one) =>
    cord(bone.placed(one, bone.nerveRoot), view.pressed?.includes(one.name) ? here : tissue.nerve, 4.2),
  );
  const onSacrum = (knots: readonly Knot[]) => fill(bone.placedOnSacrum(sacrum, knots), tissue.bone);
  const drawn = group(
    { stroke: paint('line'), 'stroke-width': 1.7, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    [
      fill(bone.backMuscle, tissue.muscle),
      fibres([
        [
          [-93, -36],
          [-98, 60],
          [-89, 116],
          [-112, 226],
        ],
        [
          [-82, -36],
          [-91, 50],
          [-86, 96],
        ],
        [
          [-84, 150],
          [-90, 186],
          [-104, 222],
        ],
      ]),
      shape(closed(tube(bones, 8.6)), tissue.canal),
      shape(closed(tube(bones, 5.6, view.pinches)), tissue.nerve),
      ...discs,
      onSacrum(bone.sacrumOutline),
      ...bone.tailboneOutlines.map(onSacrum),
      ...bodies,
      onSacrum(bone.sacrumBackOutline),
      ...arches,
      ...roots,
      ...(view.extra ?? []),
      ...view.key.map(({ part, at }, index) => badge(index + 1, part, at, view.frame.width / 24)),
    ],
  );
  const names = bones.map((one) => word(one.name, nameAt(one, view), 'level'));
  const [back, front] = view.ways;
  const size = view.frame.width / 26;
  return [drawn, ...names, ...plate('Back', back, size), ...plate('Front', front, size)];
}

/** A pressed bone has its name where it is still high. */
function nameAt(one: bone.Vertebra, view: SpineView): Point {
  const [x, y] = one.at;
  if (view.wedged?.includes(one.name)) return [x - 11, y + 9];
  return [x, y + (one.name === 'S1' ? 10 : 4)];
}

/** The style of the words, sized for a picture of a width. */
export const spineStyle = (width: number): string =>
  `text{font:600 ${number(width / 25)}px system-ui,sans-serif;fill:#12302e;stroke:none;text-anchor:middle}.number{font-size:${number(width / 20)}px}`;
