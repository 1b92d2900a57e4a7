import type { Side } from '../../model/pose.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { local, type Point } from '../geometry.ts';
import { blob } from './paths.ts';

/** The outline of a bare foot or a shoe. */
export function footPath(skeleton: Skeleton, side: Side, shoe: boolean): string {
  return skeleton.pose.front ? footFromFront(skeleton, side) : footFromSide(skeleton, side, shoe ? 0.9 : 0, shoe);
}

const frontOutline = [
  [-3, 3.2],
  [4, 4],
  [0.7, 5.2],
  [1, 3],
  [1, -3],
  [0.7, -4.6],
  [4, -3.6],
  [-3, -3.2],
] as const;

function footFromFront({ at, angle, bones, share }: Skeleton, side: Side): string {
  const long = 7.6 + 4 * (share[`foot.${side}`] ?? 0.35);
  const along = (x: number) => (x > 0 && x <= 1 ? x * long : x) * bones.unit;
  return blob(
    frontOutline.map(([x, y]) => local(at[`ankle.${side}`], angle[`foot.${side}`], along(x), y * bones.unit)),
  );
}

function footFromSide({ at, angle, bones, pose, share }: Skeleton, side: Side, grow: number, shoe: boolean): string {
  const { unit } = bones;
  const [ankle, sole] = [at[`ankle.${side}`], angle[`foot.${side}`]];
  const long = share[`foot.${side}`] ?? 1;
  const heel = (x: number, y: number): Point => local(ankle, sole, x * unit * (x > 0 ? long : 1), y * unit);
  const ball = local(ankle, sole, 10.6 * unit * long, -5.4 * unit);
  const bent = sole + pose.legs[side].toes;
  const toe = (x: number, y: number): Point => local(ball, bent, (x - 10.6) * unit * long, (y + 5.4) * unit);
  return blob([
    heel(3.5, 3.4),
    heel(5.2 + grow, 0.4),
    heel(9 + grow, -1.9 + grow),
    toe(13.4, -3 + grow),
    toe(17.2 + grow, -4.6 + grow),
    toe(17.8 + grow, -6.2),
    toe(16, -7),
    toe(11.4, -7),
    ...(shoe ? [] : [heel(4.4, -6.3)]),
    heel(-1.5, -7),
    heel(-4.6 - grow, -6.6),
    heel(-5.9 - grow, -4),
    heel(-4.5 - grow, -0.4),
    heel(-3.5, 3.4),
  ]);
}
