import type { Side } from '../../model/pose.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { cosine, local } from '../geometry.ts';
import { line, type Mark } from '../mark.ts';
import { blob, type Knot, smoothLine } from './paths.ts';

// Outlines along the hand (x, from the wrist) and across it (y, the thumb's side up), in centimetres at 170 cm.
const flatHand: readonly Knot[] = [
  [-2, 2.2],
  [3, 2.3],
  [8, 0.8],
  [13.6, -1],
  [15.6, -2],
  [14, -2.9],
  [6, -2.8],
  [0, -2.8],
  [-2.6, -1],
];
const openHand: readonly Knot[] = [
  [-2, 2.5],
  [3, 3.3],
  [8, 3.2],
  [12.6, 2.2],
  [15.4, 0.4],
  [14.4, -1.6],
  [9, -3],
  [3, -3],
  [-2, -2.5],
];
const openThumb: readonly Knot[] = [
  [1, 2],
  [4, 4.2],
  [8, 5],
  [9, 3.8],
  [7, 2.4],
  [3, 0.6],
];
const fist: readonly Knot[] = [
  [-2, 2.5],
  [1.6, 3.5],
  [5.4, 4],
  [8.6, 3.3],
  [9.9, 0.8],
  [9.5, -2.2],
  [7.6, -4.2],
  [4.4, -4],
  [1.2, -3],
  [-2, -2.5],
];
const gripFingers: readonly (readonly Knot[])[] = [
  [
    [9.6, 1.4],
    [7.4, 1.3],
    [5.6, 1],
  ],
  [
    [9.7, -0.7],
    [7.4, -0.8],
    [5.7, -0.9],
  ],
  [
    [9, -2.7],
    [7.2, -2.7],
    [5.8, -2.6],
  ],
];
const gripThumb: readonly Knot[] = [
  [1.6, 1.7],
  [3.8, 2.5],
  [6, 1.4],
  [5.8, 0],
  [4.2, -0.2],
];

/** A hand as outline and finger lines: flat on what it rests on, closed around something, or open. */
export function hand(skeleton: Skeleton, side: Side): { outline: string; fingers: Mark[] } {
  const { at, angle, bones, pose, share } = skeleton;
  const [wrist, towards] = [at[`wrist.${side}`], angle[`hand.${side}`]];
  const size = bones.unit * (share[`hand.${side}`] ?? 1);
  const mirror = side === 'far' && pose.front ? -1 : 1;
  const placed = (knots: readonly Knot[], across: number): Knot[] =>
    knots.map(([x, y]) => local(wrist, towards, x * size, across * y * bones.unit));
  if (isFlat(skeleton, side)) return { outline: blob(placed(flatHand, cosine(towards) >= 0 ? 1 : -1)), fingers: [] };
  if (pose.hands === 'open')
    return { outline: blob(placed(openHand, mirror)) + blob(placed(openThumb, mirror)), fingers: [] };
  const lines = [...gripFingers, gripThumb].map((knots) => smoothLine(placed(knots, mirror))).join('');
  const far = side === 'far' && !pose.front;
  return { outline: blob(placed(fist, mirror)), fingers: far ? [] : [line(lines, { 'stroke-width': 1.1 })] };
}

const isFlat = ({ pose }: Skeleton, side: Side): boolean =>
  pose.contacts.some(
    ({ point, on, weight }) =>
      (point === `hand.${side}` || point === `wrist.${side}`) && typeof on === 'number' && weight > 0.5,
  );
