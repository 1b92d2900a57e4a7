import { direction, distance, go, local, mix, type Point } from '../geometry.ts';

/** A point of an outline; a third value makes it a corner. */
export type Knot = readonly [x: number, y: number, corner?: 1];

export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A number with one decimal, as short as SVG allows. */
export const number = (value: number): string =>
  String(tenth(value))
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');

/** Two numbers of a path. y points down here, as in SVG. */
export function pair(x: number, y: number): string {
  const second = number(y);
  return number(x) + (second.startsWith('-') ? second : ` ${second}`);
}

/** The direction in which a smooth curve passes its middle point, of length 1. */
function tangent(a: Point, b: Point, c: Point): Point {
  const before = distance(a, b) || 1e-6;
  const after = distance(b, c) || 1e-6;
  const at = (axis: 0 | 1) => ((b[axis] - a[axis]) / before) * after + ((c[axis] - b[axis]) / after) * before;
  const size = Math.hypot(at(0), at(1)) || 1;
  return [at(0) / size, at(1) / size];
}

/** One curve between two points, relative to its rounded start. A missing tangent makes that end a corner. */
function curve(from: Knot, to: Knot, leaving: Point | undefined, arriving: Point | undefined): string {
  const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.36;
  const [x, y] = [tenth(from[0]), tenth(from[1])];
  const first = leaving
    ? [from[0] + leaving[0] * reach, from[1] + leaving[1] * reach]
    : [mix(from[0], to[0], 0.3), mix(from[1], to[1], 0.3)];
  const second = arriving
    ? [to[0] - arriving[0] * reach, to[1] - arriving[1] * reach]
    : [mix(from[0], to[0], 0.7), mix(from[1], to[1], 0.7)];
  const steps = [first, second, [tenth(to[0]), tenth(to[1])]].map(([a = 0, b = 0]) => pair(a - x, y - b));
  return `c${steps.join(' ').replace(/ -/g, '-')}`;
}

const start = ([x, y]: Knot): string => `M${pair(tenth(x), -tenth(y))}`;

/** A smooth path through points, from the first to the last. */
export function smoothLine(knots: readonly Knot[]): string {
  const [first] = knots;
  if (!first) return '';
  const at = (index: number) => knots[Math.min(knots.length - 1, Math.max(0, index))] ?? first;
  const tangentAt = (index: number) =>
    at(index)[2] ? undefined : tangent(xy(at(index - 1)), xy(at(index)), xy(at(index + 1)));
  const curves = knots.slice(1).map((knot, index) => curve(at(index), knot, tangentAt(index), tangentAt(index + 1)));
  return start(first) + curves.join('');
}

/** A smooth closed path. All outlines wind the same way, so that overlapping ones unite. */
export function blob(knots: readonly Knot[]): string {
  const count = knots.length;
  const area = knots.reduce((sum, [x, y], index) => {
    const next = knots[(index + 1) % count] ?? [0, 0];
    return sum + x * next[1] - next[0] * y;
  }, 0);
  const list = area < 0 ? [...knots].reverse() : knots;
  const at = (index: number): Knot => list[(index + count) % count] ?? [0, 0];
  const tangentAt = (index: number) =>
    at(index)[2] ? undefined : tangent(xy(at(index - 1)), xy(at(index)), xy(at(index + 1)));
  const curves = list.map((knot, index) => curve(knot, at(index + 1), tangentAt(index), tangentAt(index + 1)));
  return `${start(at(0))}${curves.join('')}z`;
}

const xy = ([x, y]: Knot): Point => [x, y];

export const circle = ([x, y]: Point, radius: number): string =>
  blob([
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
    [x, y - radius],
  ]);

/** Half widths along a bone: share of its length, in front of it, behind it. */
export type Profile = readonly (readonly [share: number, front: number, back: number])[];

export interface Cut {
  /** Where the piece starts and ends, as shares of the bone; a cut end is straight, the others are round. */
  start?: number;
  end?: number;
  /** How far cloth stands off, in centimetres. */
  ease?: number;
}

/** The outline of a limb along a bone. */
export function limb(from: Point, to: Point, profile: Profile, width: number, cut: Cut = {}): string {
  const { start: first = 0, end: last = 1, ease = 0 } = cut;
  const length = distance(from, to);
  const angle = direction(from, to);
  const halves = (share: number) => widthsAt(profile, share).map((half) => half * width + ease) as [number, number];
  const stops = [
    first,
    ...profile.map(([share]) => share).filter((share) => share > first + 0.04 && share < last - 0.04),
    last,
  ];
  const backs = stops.map((share) => local(from, angle, share * length, -halves(share)[1]));
  const fronts = stops.map((share) => local(from, angle, share * length, halves(share)[0])).reverse();
  const radius = (share: number) => (halves(share)[0] + halves(share)[1]) / 2;
  const tip = joint(backs.at(-1), fronts[0], cut.end === undefined ? radius(last) : undefined);
  const root = cut.start === undefined ? joint(fronts.at(-1), backs[0], radius(first)) : '';
  return `${start(backs[0] ?? from)}${rail(backs, angle)}${tip}${rail(fronts, angle + 180)}${root}z`;
}

function widthsAt(profile: Profile, share: number): [number, number] {
  const index = Math.max(
    0,
    profile.findIndex(([at]) => at >= share),
  );
  const [at = 0, front = 0, back = 0] = profile[index] ?? [];
  const [before = 0, frontBefore = 0, backBefore = 0] = profile[Math.max(index - 1, 0)] ?? [];
  const part = at === before ? 0 : (share - before) / (at - before);
  return [mix(frontBefore, front, part), mix(backBefore, back, part)];
}

/** From one edge of a limb to the other: a straight hem, or round. */
function joint(from: Point = [0, 0], to: Point = [0, 0], radius?: number): string {
  const step = pair(tenth(to[0]) - tenth(from[0]), tenth(from[1]) - tenth(to[1]));
  return radius === undefined ? `l${step}` : `a${number(radius)} ${number(radius)} 0 0 0 ${step}`;
}

/** One edge of a limb; it leaves and arrives along the bone, so that it runs into the round ends without a corner. */
function rail(points: readonly Point[], angle: number): string {
  const along = go([0, 0], angle, 1);
  const tangentAt = (index: number): Point => {
    const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
    return a && b && c ? tangent(a, b, c) : along;
  };
  return points
    .slice(1)
    .map((point, index) => curve(points[index] ?? point, point, tangentAt(index), tangentAt(index + 1)))
    .join('');
}
