import type { Frame } from '../frame.ts';
import { group, type Mark, shape } from '../mark.ts';
import { paint } from '../palette.ts';
import { halfBody } from '../silhouette.ts';
import * as outline from './muscle-outlines.ts';
import { badge, closed, fibres, fill, mirrored, open, tissue } from './pen.ts';
import type { KeyEntry } from './spine.ts';

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
    fill(outline.innerThigh, tissue.paleMuscle),
    fill(outline.outerThigh, tissue.muscle),
    fill(outline.gluteusMaximus, tissue.muscle),
    fill(outline.latissimus, tissue.paleMuscle),
    fill(outline.trapezius, tissue.muscle),
    fill(outline.fascia, tissue.fascia),
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
    fill(mirrored(outline.innerThigh), tissue.paleMuscle),
    fill(mirrored(outline.outerThigh), tissue.muscle),
    bones(),
    fill(mirrored(outline.gluteusMedius), tissue.paleMuscle),
    fill(mirrored(outline.quadratus), tissue.deepMuscle),
    fill(mirrored(outline.erector), tissue.muscle),
    fill(mirrored(outline.multifidus), tissue.deepMuscle),
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
    group({ fill: tissue.skin, stroke: paint('line'), 'stroke-width': 0.8, 'stroke-linejoin': 'round' }, body),
    shape(closed(outline.backOfHead), tissue.hair, { stroke: paint('line'), 'stroke-width': 0.9 }),
    group({ stroke: paint('line'), 'stroke-width': 0.6, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, [
      ...right,
      ...left,
      middle,
      ...badges,
    ]),
  ];
}

const body: readonly Mark[] = [
  { tag: 'path', attributes: { d: halfBody } },
  { tag: 'path', attributes: { d: halfBody, transform: 'scale(-1 1)' } },
];

function bones(): Mark {
  const lines = [...outline.ribs, outline.pelvis].map((knots) => open(mirrored(knots))).join('');
  return group({}, [
    shape(lines, 'none', { 'stroke-width': 2.6 }),
    shape(lines, 'none', { stroke: tissue.bone, 'stroke-width': 1.6 }),
  ]);
}

export const musclesStyle = 'text{font:600 4.2px system-ui,sans-serif;fill:#12302e;stroke:none;text-anchor:middle}';
