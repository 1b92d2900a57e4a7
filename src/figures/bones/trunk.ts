import type { Body } from '../body.ts';
import { clamp, go, local, mix, type Point } from '../geometry.ts';
import type { Skeleton } from './skeleton.ts';

/** Depth of the trunk before and behind its middle line, and half its width, by height above the hip joints (at 170 cm). */
const sections: readonly (readonly [height: number, front: number, back: number, half: number])[] = [
  [-7, 5.5, 8.5, 14],
  [-2, 8.6, 11.4, 17.2],
  [4, 9.6, 11.2, 17],
  [10, 9.6, 8.9, 15],
  [17, 9.2, 7.4, 13],
  [25, 9.4, 8.2, 13.6],
  [33, 10.6, 9.8, 15.4],
  [40, 10.4, 10.4, 16.6],
  [47, 7.6, 9.6, 17],
  [51, 5, 7.4, 11],
  [53.6, 3.6, 5.4, 6.4],
];

/** Heights of the outline's points above the hip joints, at 170 cm. */
export const outlineHeights = sections.map(([height]) => height);

export interface TrunkOutline {
  front: Point[];
  back: Point[];
}

type Trunk = Pick<Skeleton, 'at' | 'angle' | 'bones' | 'pose'>;

/** Both edges of the trunk from the seat to the neck; in front views the two sides. */
export function trunkOutline(trunk: Trunk, body: Body): TrunkOutline {
  const outline: TrunkOutline = { front: [], back: [] };
  const { unit } = trunk.bones;
  for (const [height, before, behind, half] of sections) {
    const core = height < 45 ? body.girth : mix(body.girth, 1, 0.6);
    const bulge = (centre: number, size: number) => size * Math.exp(-(((height - centre) / 10) ** 2));
    const wide = half * mix(1, core, 0.8) + bulge(14, body.belly * 0.5);
    const front = trunk.pose.front ? wide : before * core + bulge(13, body.belly) + bulge(37, body.bust);
    const back = trunk.pose.front ? wide : behind * mix(1, core, 0.7);
    const { point, angle } = middleLine(trunk, height * unit);
    outline.front.push(local(point, angle, 0, -front * unit));
    outline.back.push(local(point, angle, 0, back * unit));
  }
  return outline;
}

const segmentNames = ['waist', 'ribs', 'chest', 'neck'] as const;

/** The trunk's middle line at a height in centimetres above the hip joints: a curve, so that the back is no chain. */
export function middleLine(trunk: Trunk, height: number): { point: Point; angle: number } {
  const angle = smoothAngle(trunk, height);
  if (height <= 0) return { point: go(trunk.at.hips, trunk.angle.waist, height), angle };
  let low = 0;
  let start = trunk.at.hips;
  for (const [index, name] of segmentNames.entries()) {
    const high = low + (trunk.bones.trunk[index] ?? 0);
    const end = trunk.at[name];
    if (height <= high) {
      const [leaving, arriving] = [smoothAngle(trunk, low), smoothAngle(trunk, high)];
      return { point: hermite(start, leaving, end, arriving, high - low, (height - low) / (high - low)), angle };
    }
    low = high;
    start = end;
  }
  return { point: go(start, angle, height - low), angle };
}

/** The direction of the middle line, turning evenly from the middle of one segment to the middle of the next. */
function smoothAngle({ angle, bones }: Trunk, height: number): number {
  let low = 0;
  let before: { middle: number; angle: number } | undefined;
  for (const [index, name] of segmentNames.entries()) {
    const length = bones.trunk[index] ?? 0;
    const middle = low + length / 2;
    if (height <= middle) {
      if (!before) return angle[name];
      return mix(before.angle, angle[name], (height - before.middle) / (middle - before.middle));
    }
    before = { middle, angle: angle[name] };
    low += length;
  }
  return angle.neck;
}

/** A point on the curve that leaves one point and arrives at another in given directions. */
function hermite(from: Point, leaving: number, to: Point, arriving: number, length: number, share: number): Point {
  const t = clamp(share, [0, 1]);
  const [a, b] = [go([0, 0], leaving, length), go([0, 0], arriving, length)];
  const at = (axis: 0 | 1) =>
    (2 * t ** 3 - 3 * t ** 2 + 1) * from[axis] +
    (t ** 3 - 2 * t ** 2 + t) * a[axis] +
    (-2 * t ** 3 + 3 * t ** 2) * to[axis] +
    (t ** 3 - t ** 2) * b[axis];
  return [at(0), at(1)];
}
