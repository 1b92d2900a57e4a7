import type { Frame } from '../frame.ts';
import { type Attributes, group, type Mark, shape } from '../mark.ts';
import { paint } from '../palette.ts';
import type { Knot } from '../shapes/paths.ts';
import { halfBody } from '../silhouette.ts';
import { badge, closed, fibres, fill, mirrored, open, tissue } from './pen.ts';
import type { KeyEntry } from './spine.ts';

// The right half shows what lies under the skin, the left half what lies below that.
const latissimus: readonly Knot[] = [
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
const trapezius: readonly Knot[] = [
  [0.6, 24, 1],
  [4.6, 25.4],
  [13.6, 29.6, 1],
  [9.6, 33.6],
  [4, 41],
  [0.6, 50, 1],
];
const fascia: readonly Knot[] = [
  [0.4, 51, 1],
  [4.6, 62],
  [9.2, 69.4, 1],
  [10.4, 73.2, 1],
  [5, 76.6],
  [0.4, 84, 1],
];
const gluteusMaximus: readonly Knot[] = [
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
const gluteusMedius: readonly Knot[] = [
  [5.4, 75, 1],
  [11, 72.8],
  [16, 76.4],
  [17.8, 87, 1],
  [13, 88],
  [8, 82],
];
const erector: readonly Knot[] = [
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
const multifidus: readonly Knot[] = [
  [0.7, 52, 1],
  [1.8, 54],
  [3, 66],
  [3.4, 76],
  [1.4, 81, 1],
  [0.7, 70],
];
const quadratus: readonly Knot[] = [
  [7.4, 58.6, 1],
  [11.6, 60.4, 1],
  [10.8, 65],
  [11.2, 72.2, 1],
  [7.4, 73, 1],
  [7.7, 65],
];
const innerThigh: readonly Knot[] = [
  [4, 94.8],
  [8.4, 95.2],
  [8.6, 108],
  [8, 121],
  [5.8, 123],
  [4.4, 114],
  [3.2, 104],
];
const outerThigh: readonly Knot[] = [
  [9, 95.2],
  [14.6, 94.2],
  [15.4, 104],
  [13.4, 116],
  [12, 124],
  [9.4, 121],
  [9.4, 106],
];
const ribs: readonly (readonly Knot[])[] = [
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
const pelvis: readonly Knot[] = [
  [3.6, 76.2],
  [8, 72.6],
  [13.4, 71.8],
  [17.2, 75.4],
];

export const musclesFrame: Frame = { x: -38, y: -114, width: 76, height: 92 };

export const musclesKey: readonly KeyEntry[] = [
  { says: 'Latissimus dorsi: the broad muscle that pulls the arm down', part: [11.5, 52], at: [32.4, 36] },
  { says: 'Thoracolumbar fascia: the broad sheet of tissue across the low back', part: [4.6, 70], at: [32.4, 60] },
  { says: 'Gluteus maximus: stands you up', part: [11, 88], at: [32.4, 106] },
  { says: 'Erector spinae: the long muscles along both sides of the spine', part: [-4.8, 44], at: [-32.4, 36] },
  { says: 'Quadratus lumborum: from the last rib to the pelvis', part: [-9.2, 65], at: [-32.4, 56] },
  { says: 'Multifidus: the deep muscle close beside the spine', part: [-2, 73], at: [-32.4, 74] },
  { says: 'Gluteus medius: steadies the hip', part: [-13, 80], at: [-32.4, 106] },
];

/** The muscles of the back from behind: outer ones on the right, deep ones on the left. */
export function muscles(): Mark[] {
  const right = [
    fill(innerThigh, tissue.paleMuscle),
    fill(outerThigh, tissue.muscle),
    fill(gluteusMaximus, tissue.muscle),
    fill(latissimus, tissue.paleMuscle),
    fill(trapezius, tissue.muscle),
    fill(fascia, tissue.fascia),
    fibres([
      [
        [3, 80],
        [9, 82],
        [15, 91],
      ],
      [
        [2.4, 86],
        [7, 88],
        [11, 92.6],
      ],
      [
        [7, 60],
        [12, 54],
        [16, 45],
      ],
      [
        [4, 55],
        [9, 51],
        [15, 44.6],
      ],
      [
        [2, 56],
        [5, 66],
        [9, 72],
      ],
      [
        [2, 80],
        [5, 72],
        [8, 66],
      ],
      [
        [6, 97],
        [6.6, 108],
        [6.2, 120],
      ],
      [
        [12, 97],
        [12.6, 106],
        [10.8, 119],
      ],
    ]),
  ];
  const left = [
    fill(mirrored(innerThigh), tissue.paleMuscle),
    fill(mirrored(outerThigh), tissue.muscle),
    bones(),
    fill(mirrored(gluteusMedius), tissue.paleMuscle),
    fill(mirrored(quadratus), tissue.deepMuscle),
    fill(mirrored(erector), tissue.muscle),
    fill(mirrored(multifidus), tissue.deepMuscle),
    fibres([
      [
        [-4, 34],
        [-4.8, 52],
        [-5, 74],
      ],
      [
        [-5.6, 40],
        [-6, 56],
        [-6.2, 70],
      ],
      [
        [-7, 76],
        [-11, 80],
        [-15, 86],
      ],
      [
        [-9, 60],
        [-9.4, 66],
        [-9.2, 72],
      ],
      [
        [-6, 97],
        [-6.6, 108],
        [-6.2, 120],
      ],
      [
        [-12, 97],
        [-12.6, 106],
        [-10.8, 119],
      ],
    ]),
  ];
  const middle = shape(
    open([
      [0, 26],
      [0, 84],
    ]),
    'none',
    { stroke: tissue.bone, 'stroke-width': 1, 'stroke-dasharray': '2 1' },
  );
  const badges = musclesKey.map(({ part, at }, index) => badge(index + 1, part, at, musclesFrame.width / 24));
  return [
    ...body({ stroke: paint('line'), 'stroke-width': 1.4, 'stroke-linejoin': 'round' }),
    ...body({ fill: tissue.skin }),
    shape(closed(backOfHead), tissue.hair, { stroke: paint('line'), 'stroke-width': 0.9 }),
    group({ stroke: paint('line'), 'stroke-width': 0.6, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, [
      ...right,
      ...left,
      middle,
      ...badges,
    ]),
  ];
}

/** Both halves: first their line, then their filling over it, so that no line is left in the middle. */
const body = (paint: Attributes): Mark[] => [
  { tag: 'path', attributes: { d: halfBody, ...paint } },
  { tag: 'path', attributes: { d: halfBody, transform: 'scale(-1 1)', ...paint } },
];

const backOfHead: readonly Knot[] = [
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

function bones(): Mark {
  const lines = [...ribs, pelvis].map((knots) => open(mirrored(knots))).join('');
  return group({}, [
    shape(lines, 'none', { 'stroke-width': 2.6 }),
    shape(lines, 'none', { stroke: tissue.bone, 'stroke-width': 1.6 }),
  ]);
}

export const musclesStyle = 'text{font:600 4.2px system-ui,sans-serif;fill:#12302e;stroke:none;text-anchor:middle}';
