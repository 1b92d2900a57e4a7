import type { Body } from '../body.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { middleLine, outlineHeights, trunkOutline } from '../bones/trunk.ts';
import { local, mix } from '../geometry.ts';
import { line, type Mark } from '../mark.ts';
import { paint } from '../palette.ts';
import { blob, type Knot, limb, smoothLine } from './paths.ts';

export interface TrunkPaths {
  neck: string;
  shirt: string;
  /** The part of the trunk that the bottoms cover. */
  pelvis: string;
}

const waistHeight = 10;
const waist = outlineHeights.indexOf(waistHeight);

/** The outlines of neck, shirt and the upper part of the bottoms. */
export function trunkPaths(skeleton: Skeleton, body: Body): TrunkPaths {
  const { front, back } = trunkOutline(skeleton, body);
  const { pose } = skeleton;
  const shirt = blob([...front.slice(waist - 1), ...back.slice(waist - 1).reverse()]);
  // Seated and seen from the front, the thighs hide the lowest part.
  const first = pose.front && (pose.foreshorten['thigh.near'] ?? 1) < 0.5 ? 2 : 0;
  const corner = ([x, y]: readonly [number, number]): Knot => [x, y, 1];
  const belt = [front[waist], back[waist]].flatMap((point) => (point ? [corner(point)] : []));
  const pelvis = blob([...front.slice(first, waist), ...belt, ...back.slice(first, waist).reverse()]);
  return { neck: neckPath(skeleton, body), shirt, pelvis };
}

function neckPath({ at, angle, bones, pose }: Skeleton, body: Body): string {
  const base = local(at.neck, angle.neck, -4 * bones.unit, pose.front ? 0 : 0.8);
  const tip = local(at.skull, angle.skull, 1, pose.front ? 0 : 1.2);
  const width = bones.unit * mix(1, body.girth, 0.5);
  return limb(
    base,
    tip,
    [
      [0, 6.2, 6.4],
      [0.5, 5.2, 5.3],
      [1, 5.2, 5.2],
    ],
    width,
  );
}

/** The lower back as the rope, along the spine: it shows whether the back arches, rounds or lies flat. */
export function backRope(skeleton: Skeleton): Mark[] {
  const knots = [0, 6, 12, 18, 24, 30].map((height): Knot => {
    const { point, angle } = middleLine(skeleton, height * skeleton.bones.unit);
    return local(point, angle, 0, 3.6 * skeleton.bones.unit);
  });
  const d = smoothLine(knots);
  return [line(d, { 'stroke-width': 5.6 }), line(d, { stroke: paint('rope'), 'stroke-width': 3.2 })];
}
