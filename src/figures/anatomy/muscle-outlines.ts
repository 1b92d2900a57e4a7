import type { Knot } from '../shapes/paths.ts';

// The right half shows what lies under the skin, the left half what lies below that.
export const latissimus: readonly Knot[] = [
  [1, 47, 1],
  [8, 45],
  [16.2, 42],
  [16.8, 46],
  [15.4, 54],
  [13, 62],
  [9.4, 68.6],
  [5.2, 64],
  [1, 52, 1],
];
export const trapezius: readonly Knot[] = [
  [0.6, 24, 1],
  [4.6, 25.4],
  [13.6, 29.6, 1],
  [9.6, 33.6],
  [4, 41],
  [0.6, 50, 1],
];
export const fascia: readonly Knot[] = [
  [0.4, 51, 1],
  [4.6, 62],
  [9.2, 69.4, 1],
  [10.4, 73.2, 1],
  [5, 76.6],
  [0.4, 84, 1],
];
export const gluteusMaximus: readonly Knot[] = [
  [1.2, 79, 1],
  [5, 75.4],
  [10.4, 77],
  [15.6, 83.4],
  [17.4, 91],
  [12, 93.6],
  [5.6, 94.4],
  [1.2, 91],
  [0.8, 85],
];
export const gluteusMedius: readonly Knot[] = [
  [5.4, 75, 1],
  [11, 72.8],
  [16, 76.4],
  [17.8, 87, 1],
  [13, 88],
  [8, 82],
];
export const erector: readonly Knot[] = [
  [3, 30, 1],
  [5.4, 32],
  [6.4, 44],
  [7, 57],
  [7.4, 67],
  [5, 75],
  [3.4, 78, 1],
  [3.2, 60],
  [2.6, 44],
];
export const multifidus: readonly Knot[] = [
  [0.7, 52, 1],
  [1.8, 54],
  [3, 66],
  [3.4, 76],
  [1.4, 81, 1],
  [0.7, 70],
];
export const quadratus: readonly Knot[] = [
  [7.4, 58.6, 1],
  [11.6, 60.4, 1],
  [10.8, 65],
  [11.2, 72.2, 1],
  [7.4, 73, 1],
  [7.7, 65],
];
export const innerThigh: readonly Knot[] = [
  [4, 94.8],
  [8.4, 95.2],
  [8.6, 108],
  [8, 121],
  [5.8, 123],
  [4.4, 114],
  [3.2, 104],
];
export const outerThigh: readonly Knot[] = [
  [9, 95.2],
  [14.6, 94.2],
  [15.4, 104],
  [13.4, 116],
  [12, 124],
  [9.4, 121],
  [9.4, 106],
];
export const ribs: readonly (readonly Knot[])[] = [
  [
    [3.4, 53.4],
    [9, 53.4],
    [14.4, 49.6],
  ],
  [
    [3.4, 57.2],
    [9, 57.6],
    [13.8, 54.4],
  ],
  [
    [3.4, 60.4],
    [7.6, 61],
    [12, 59.6],
  ],
];
export const pelvis: readonly Knot[] = [
  [3.6, 76.2],
  [8, 72.6],
  [13.4, 71.8],
  [17.2, 75.4],
];

export const backOfHead: readonly Knot[] = [
  [0, -1.4],
  [6.2, 0.8],
  [8.8, 7],
  [8.6, 14],
  [6.2, 19.4],
  [0, 21],
  [-6.2, 19.4],
  [-8.6, 14],
  [-8.8, 7],
  [-6.2, 0.8],
];
