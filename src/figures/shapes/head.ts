import type { Body } from '../body.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { local, type Point } from '../geometry.ts';
import { line, type Mark, shape } from '../mark.ts';
import { paint, tint } from '../palette.ts';
import * as hair from './hair.ts';
import { blob, circle, type Knot, number, smoothLine } from './paths.ts';

const profile: readonly Knot[] = [
  [6.8, 11.6],
  [8.9, 7.4],
  [8.9, 4.2],
  [10.2, 1.6],
  [10.7, 0],
  [9, -1.3],
  [9.1, -3.6],
  [8.6, -6.6],
  [6.6, -8.6],
  [2.4, -7.4],
  [-2.4, -4],
  [-6.4, -3.6],
  [-9.4, 1.2],
  [-9.9, 6.2],
  [-7, 12],
  [-0.6, 14.6],
];
const ear: readonly Knot[] = [
  [-1.6, 3],
  [0.4, 2],
  [0, -0.6],
  [-1.6, -1.8],
  [-3, 0.4],
];
const face: readonly Knot[] = [
  [0, 14.4],
  [5.6, 12.6],
  [8, 7],
  [7.6, 0],
  [5.4, -5.8],
  [0, -9],
  [-5.4, -5.8],
  [-7.6, 0],
  [-8, 7],
  [-5.6, 12.6],
];
const sideMouth: readonly Knot[] = [
  [8.7, -4.3],
  [7.6, -4.7],
  [6.6, -4.2],
];
const thin = { 'stroke-width': 1.3 };
const bare = { stroke: 'none' };

/** Draws in head coordinates. */
interface HeadPen {
  at: (x: number, y: number) => Point;
  outline: (knots: readonly Knot[]) => string;
  stroke: (knots: readonly Knot[]) => Mark;
  eye: (x: number, y: number) => Mark;
  size: number;
  skin: string;
  hairColour: string;
}

function penFor({ at, angle, bones }: Skeleton, body: Body): HeadPen {
  const size = bones.unit * body.headSize;
  const place = (x: number, y: number) => local(at.skull, angle.skull - 90, x * size, y * size);
  const placed = (knots: readonly Knot[]) =>
    knots.map(([x, y, corner]): Knot => (corner ? [...place(x, y), 1] : place(x, y)));
  return {
    at: place,
    outline: (knots) => blob(placed(knots)),
    stroke: (knots) => line(smoothLine(placed(knots)), { 'stroke-width': 0.9 }),
    eye: (x, y) => {
      const [cx, cy] = place(x, y);
      const r = number(0.95 * size);
      return { tag: 'circle', attributes: { cx: number(cx), cy: number(-cy), r, fill: paint('line'), stroke: 'none' } };
    },
    size,
    skin: tint(body, 'skin'),
    hairColour: tint(body, 'hair'),
  };
}

/** The head, from the side or from the front. */
export function head(skeleton: Skeleton, body: Body): Mark[] {
  const pen = penFor(skeleton, body);
  return skeleton.pose.front ? headFromFront(pen, body) : headFromSide(pen, body);
}

function headFromSide(pen: HeadPen, body: Body): Mark[] {
  const { skin, hairColour, outline } = pen;
  const bun = body.hair === 'bun' ? [shape(circle(pen.at(-11.6, 9.4), 4.4 * pen.size), hairColour)] : [];
  return [
    ...bun,
    shape(outline(profile), skin),
    ...(body.beard ? [shape(outline(hair.sideBeard), hairColour, bare)] : []),
    shape(outline(hair.sideHair[body.hair]), hairColour, thin),
    ...(hair.coversEar.has(body.hair) ? [] : [shape(outline(ear), skin, thin)]),
    pen.eye(6.3, 3.1),
    ...(body.beard ? [] : [pen.stroke(sideMouth)]),
  ];
}

function headFromFront(pen: HeadPen, body: Body): Mark[] {
  const { skin, hairColour, outline, size } = pen;
  const bun = body.hair === 'bun' ? [shape(circle(pen.at(0, 16), 4.6 * size), hairColour)] : [];
  const ears = circle(pen.at(7.9, 1.4), 2 * size) + circle(pen.at(-7.9, 1.4), 2 * size);
  return [
    ...bun,
    ...(hair.coversEar.has(body.hair) ? [shape(outline(hair.frontLong), hairColour)] : []),
    shape(ears, skin),
    shape(outline(face), skin),
    ...(body.beard ? [shape(outline(hair.frontBeard), hairColour, bare)] : []),
    shape(hairFromFront(pen, body), hairColour, thin),
    pen.eye(3, 2.6),
    pen.eye(-3, 2.6),
    pen.stroke([
      [0.2, 1],
      [0.9, -1.2],
      [-0.4, -1.4],
    ]),
    pen.stroke([
      [-2, -4.2],
      [0, -5],
      [2, -4.2],
    ]),
  ];
}

function hairFromFront({ outline }: HeadPen, body: Body): string {
  if (body.hair === 'curly') return outline(hair.frontCurls);
  if (body.hair !== 'balding') return outline(hair.frontCap);
  const mirrored = hair.frontTemple.map(([x, y, corner]): Knot => (corner ? [-x, y, 1] : [-x, y]));
  return outline(hair.frontTemple) + outline(mirrored);
}
