/** Centimetres, y pointing up. Directions are degrees, counted from the x axis towards the y axis. */
export type Point = readonly [x: number, y: number];
export type Range = readonly [low: number, high: number];

const radian = Math.PI / 180;

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
export const mixPoints = (a: Point, b: Point, share: number): Point => [mix(a[0], b[0], share), mix(a[1], b[1], share)];
export const clamp = (value: number, [low, high]: Range): number => Math.min(high, Math.max(low, value));
export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const direction = (a: Point, b: Point): number => Math.atan2(b[1] - a[1], b[0] - a[0]) / radian;
export const cosine = (degrees: number): number => Math.cos(degrees * radian);
/** Degrees whose cosine this is; what no angle has is taken as its nearest. */
export const angleOfCosine = (value: number): number => Math.acos(clamp(value, [-1, 1])) / radian;
export const angleOfSine = (value: number): number => Math.asin(clamp(value, [-1, 1])) / radian;
export const angleOfTangent = (value: number): number => Math.atan(value) / radian;

/** The point a length away in a direction. */
export function go(from: Point, degrees: number, length: number): Point {
  return [from[0] + Math.cos(degrees * radian) * length, from[1] + Math.sin(degrees * radian) * length];
}

/** The point so far along a direction and so far across it, to its left. */
export const local = (origin: Point, degrees: number, along: number, across: number): Point =>
  go(go(origin, degrees, along), degrees + 90, across);

/** The same angle, written with the turns that bring it nearest to another. */
export const nearest = (angle: number, to: number): number => angle + 360 * Math.round((to - angle) / 360);

/** Height of the lowest of some points. */
export const lowest = (points: readonly Point[]): number => Math.min(...points.map(([, y]) => y));
