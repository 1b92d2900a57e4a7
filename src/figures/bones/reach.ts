import { angleOfCosine, angleOfSine, clamp, direction, distance, nearest, type Point } from '../geometry.ts';

/**
 * The directions that bring a chain of two bones to a goal, or as near as it reaches. `bend` is the way the middle joint
 * turns: 1 for elbows, -1 for knees.
 */
export function reach(
  from: Point,
  goal: Point,
  first: number,
  second: number,
  bend: 1 | -1,
): [first: number, second: number] {
  const far = clamp(distance(from, goal), [Math.abs(first - second) + 0.01, first + second - 0.01]);
  const atRoot = angleOfCosine((first ** 2 + far ** 2 - second ** 2) / (2 * first * far));
  const atMiddle = 180 - angleOfCosine((first ** 2 + second ** 2 - far ** 2) / (2 * first * second));
  const lead = direction(from, goal) - bend * atRoot;
  return [lead, lead + bend * atMiddle];
}

/** The direction of a bone turned about its start until its end is at a height, by the smaller turn. */
export function swing(from: Point, angle: number, length: number, height: number): number {
  const rise = angleOfSine((height - from[1]) / length);
  const [a, b] = [nearest(rise, angle), nearest(180 - rise, angle)];
  return Math.abs(b - angle) < Math.abs(a - angle) ? b : a;
}
