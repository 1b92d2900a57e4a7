import { distance, mixPoints, type Point } from '../geometry.ts';
import type { Knot } from '../shapes/paths.ts';
import { onBone, type Vertebra } from './vertebrae.ts';

/** How far front and back of the canal are pushed in at a station; stations are counted from the top, two a bone. */
export type Pinches = Readonly<Record<number, readonly [front: number, back: number]>>;

/** The middle of the canal, from above the first bone into the sacrum. */
function middle(bones: readonly Vertebra[]): Point[] {
  const [top, bottom] = [bones[0], bones.at(-1)];
  if (!top || !bottom) return [];
  const along = bones.map((bone) => onBone(bone, [-30.5, 0]));
  const start = onBone({ ...top, turn: -11 }, [-30.5, -34]);
  const end = onBone({ ...bottom, turn: 52 }, [-27, 52]);
  const stations = [start, ...along, end];
  const halves = stations.slice(1).flatMap((next, index): Point[] => {
    const from = stations[index] ?? next;
    return [from, mixPoints(from, next, 0.5)];
  });
  return [...halves, end];
}

/** The outline of a tube along the canal, half as wide as told and narrower in the sacrum. */
export function tube(bones: readonly Vertebra[], half: number, pinches: Pinches = {}): Knot[] {
  const stations = middle(bones);
  const edge = (sign: 1 | -1) =>
    stations.map((point, index): Point => {
      const before = stations[Math.max(0, index - 1)] ?? point;
      const after = stations[Math.min(stations.length - 1, index + 1)] ?? point;
      const length = distance(before, after) || 1;
      const [front = 0, back = 0] = pinches[index] ?? [];
      const width = half * (index >= stations.length - 3 ? 0.75 : 1) - (sign > 0 ? back : front);
      const across: Point = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
      return [point[0] + sign * across[0] * width, point[1] + sign * across[1] * width];
    });
  return [...edge(1), ...edge(-1).reverse()];
}
