import { cosine, type Point } from '../geometry.ts';
import type { Knot } from '../shapes/paths.ts';

export type VertebraName = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'S1';

/** One bone of the spine: where its middle lies and how far it is turned clockwise, in degrees. */
export interface Vertebra {
  name: VertebraName;
  at: Point;
  turn: number;
}

/** The lumbar bones from the side, with the curve of a standing person. The front is on the right. */
export const healthy: readonly Vertebra[] = [
  { name: 'L1', at: [0, 0], turn: -9 },
  { name: 'L2', at: [6, 37.5], turn: -6 },
  { name: 'L3', at: [9.2, 75.5], turn: -1 },
  { name: 'L4', at: [7.8, 114], turn: 6 },
  { name: 'L5', at: [0, 152], turn: 17 },
  { name: 'S1', at: [-15.5, 186], turn: 38 },
];

/** A point of a bone's own drawing, where that bone lies. */
export function onBone({ at, turn }: Vertebra, [x, y]: Point): Point {
  const [cos, sin] = [cosine(turn), cosine(turn - 90)];
  return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
}

/** The bone of a name. */
export const boneOf = (name: VertebraName, bones: readonly Vertebra[] = healthy): Vertebra =>
  bones.find((one) => one.name === name) ?? { name, at: [0, 0], turn: 0 };

/** A point of a healthy bone's own drawing, where that bone lies. */
export const boneAt = (name: VertebraName, x: number, y: number): Point => onBone(boneOf(name), [x, y]);

/** An outline in a bone's own drawing, where that bone lies. */
export const placed = (bone: Vertebra, knots: readonly Knot[]): Knot[] =>
  knots.map(([x, y, corner]): Knot => (corner ? [...onBone(bone, [x, y]), 1] : onBone(bone, [x, y])));

/** The sacrum bends as it goes down. */
export const placedOnSacrum = (sacrum: Vertebra, knots: readonly Knot[]): Knot[] =>
  knots.map(([x, y]) => onBone({ ...sacrum, turn: sacrum.turn - y * 0.12 }, [x, y]));

// Outlines around the middle of the body of each bone.
export const bodyOutline: readonly Knot[] = [
  [-21.5, -13.2],
  [-20.4, -14.4],
  [0, -12.6],
  [20.4, -14.4],
  [22, -12.6],
  [20, 0],
  [22, 12.6],
  [20.4, 14.4],
  [0, 12.6],
  [-20.4, 14.4],
  [-21.5, 13.2],
  [-20, 0],
];
/** The front pressed together. */
export const wedgeOutline: readonly Knot[] = [
  [-21.5, -13.2],
  [-20, -14.2],
  [0, -6],
  [19.5, 1.6],
  [24, 3.6],
  [23, 7.5],
  [23, 11.4],
  [20.4, 14.4],
  [0, 12.6],
  [-20.4, 14.4],
  [-21.5, 13.2],
  [-20.4, 0],
];
export const archOutline: readonly Knot[] = [
  [-19, -11.4],
  [-30, -11],
  [-33, -15],
  [-34.5, -23],
  [-38.5, -25.5],
  [-42, -22],
  [-42.6, -13],
  [-46, -4],
  [-56, 0],
  [-74, 3],
  [-84, 8],
  [-86, 15],
  [-81, 20.5],
  [-68, 18.4],
  [-55, 14],
  [-51, 16],
  [-49.6, 24],
  [-46, 29],
  [-42.2, 26.4],
  [-42, 18],
  [-42, 8],
  [-38, -1],
  [-30, -2.6],
  [-19, -1.4],
];
export const sacrumOutline: readonly Knot[] = [
  [-21, -13.5],
  [0, -11.6],
  [21, -14.4],
  [22.6, -11],
  [16, 16],
  [7, 40],
  [-5, 62],
  [-15, 72],
  [-20, 71],
  [-19, 62],
  [-17, 44],
  [-18.6, 18],
];
export const sacrumBackOutline: readonly Knot[] = [
  [-19, -11],
  [-32, -12],
  [-36, -24],
  [-41, -25],
  [-44, -14],
  [-50, -4],
  [-60, 4],
  [-58, 12],
  [-50, 20],
  [-54, 32],
  [-44, 46],
  [-38, 60],
  [-28, 68],
  [-23, 66],
  [-29, 50],
  [-36, 28],
  [-36, 6],
  [-30, -2],
  [-19, -1],
];
/** The tailbone, three small bones below the sacrum. */
export const tailboneOutlines: readonly (readonly Knot[])[] = [
  [
    [-21, 74.5],
    [-14, 74],
    [-15, 82],
    [-21, 84],
    [-24, 79],
  ],
  [
    [-22, 86.5],
    [-16, 85],
    [-17, 92],
    [-22, 93],
  ],
  [
    [-22.5, 95],
    [-18, 94],
    [-19, 99],
    [-22.5, 100],
  ],
];
export const nerveRoot: readonly Knot[] = [
  [-33, -1],
  [-30, 7],
  [-25, 14],
  [-15, 19.5],
  [-7, 25],
];
export const backMuscle: readonly Knot[] = [
  [-62, -46],
  [-88, -46],
  [-104, -20],
  [-102, 40],
  [-95, 90],
  [-97, 140],
  [-108, 190],
  [-122, 236],
  [-112, 240],
  [-92, 214],
  [-74, 190],
  [-66, 150],
  [-60, 100],
  [-58, 50],
  [-60, 0],
];
