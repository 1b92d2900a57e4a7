import type { Point } from '../geometry.ts';
import { line, type Mark } from '../mark.ts';
import type { Knot } from '../shapes/paths.ts';
import { cord, fill, here, open } from './pen.ts';
import type { SpinePicture } from './spine.ts';
import { boneAt as at, boneOf, healthy, onBone, placed, type VertebraName } from './vertebrae.ts';
import { wholeSpine } from './whole-spine.ts';

/** A crack along a line of a bone. */
const crack = (name: VertebraName, knots: readonly Knot[]): Mark[] => cord(placed(boneOf(name), knots), here, 2.6);

/** The low half of the drawing, where most trouble sits. */
const lowHalf = {
  frame: { x: -136, y: -242, width: 220, height: 188 },
  ways: [
    [-118, 70],
    [64, 70],
  ],
} as const;

const slipped = healthy.map((one) =>
  one.name === 'L5' || one.name === 'S1' ? one : { ...one, at: [one.at[0] + 12, one.at[1]] as const },
);

/** Every picture of the spine, by what it shows. */
export const spinePictures: readonly SpinePicture[] = [
  wholeSpine,
  {
    id: 'spine-herniated-disc',
    title: 'Herniated disc',
    description:
      'The disc between the fourth and the fifth lumbar bone pushes out backward into the canal and touches a nerve root.',
    view: {
      ...lowHalf,
      pressed: ['L5'],
      pinches: { 9: [4.2, 0] },
      key: [
        { says: 'The disc pushes out backward', part: at('L4', -27, 20), at: [66, 118] },
        { says: 'The nerve root it touches, on its way to the leg', part: at('L5', -20, 17), at: [50, 192] },
      ],
      extra: [
        fill(
          [
            at('L4', 2, 19.5),
            at('L4', -8, 17),
            at('L4', -19, 16.4),
            at('L4', -25, 13.6),
            at('L4', -31, 16),
            at('L4', -33, 21.5),
            at('L4', -29, 26.4),
            at('L4', -20, 23.4),
            at('L4', -8, 22.4),
          ],
          here,
        ),
      ],
    },
  },
  {
    id: 'spine-stenosis',
    title: 'Spinal stenosis',
    description:
      'At two levels of the low back the canal for the nerves is tighter: discs bulge from the front, and ligaments have thickened from behind.',
    view: {
      ...lowHalf,
      frame: { x: -136, y: -222, width: 220, height: 188 },
      ways: [
        [-118, 50],
        [64, 50],
      ],
      bulging: ['L3', 'L4'],
      pressed: ['L3', 'L4'],
      pinches: { 7: [2.8, 2.8], 8: [0.5, 0.5], 9: [3.2, 3.2] },
      key: [
        { says: 'The disc bulges into the canal', part: at('L3', -24.5, 19), at: [66, 92] },
        { says: 'A ligament behind it has thickened', part: at('L4', -36.5, 19), at: [-112, 112] },
        { says: 'The nerves have less room', part: at('L4', -14, 20), at: [62, 146] },
      ],
      extra: (['L3', 'L4'] as const).flatMap((name) => [
        fill(
          [
            at(name, -37.5, 9),
            at(name, -33, 13),
            at(name, -31.4, 19),
            at(name, -33, 25),
            at(name, -38, 28),
            at(name, -40.5, 19),
          ],
          here,
        ),
        fill(
          [at(name, -20.5, 14), at(name, -25, 15.5), at(name, -27, 19.5), at(name, -25, 23.5), at(name, -20.5, 25)],
          here,
        ),
      ]),
    },
  },
  {
    id: 'spine-compression-fracture',
    title: 'Compression fracture',
    description:
      'The front of one lumbar bone has been pressed together, so that the bone is shaped like a wedge. The bones below are whole.',
    view: {
      frame: { x: -136, y: -122, width: 220, height: 188 },
      ways: [
        [-118, -50],
        [64, -50],
      ],
      wedged: ['L1'],
      key: [
        { says: 'The front of the bone has lost height', part: at('L1', 18, 4), at: [66, -8] },
        { says: 'A whole bone for comparison', part: at('L2', 15, 0), at: [68, 44] },
      ],
      extra: crack('L1', [
        [22, 6, 1],
        [15, 4, 1],
        [10, 6.4, 1],
        [4, 3, 1],
      ]),
    },
  },
  {
    id: 'spine-pars-fracture',
    title: 'Stress crack in the pars',
    description:
      'There is a crack in the pars of the fifth lumbar bone: the narrow bridge between the front and the rear of the bone.',
    view: {
      ...lowHalf,
      key: [
        { says: 'The crack, in the narrow bridge of the bone', part: at('L5', -43, 4.5), at: [-112, 118] },
        { says: 'The body of the bone, at the front', part: at('L5', 8, 2), at: [66, 150] },
      ],
      extra: crack('L5', [
        [-36, 4.6, 1],
        [-40.6, 1.6, 1],
        [-42.6, 6.2, 1],
        [-48.4, 2.6, 1],
      ]),
    },
  },
  {
    id: 'spine-spondylolisthesis',
    title: 'Spondylolisthesis',
    description: 'The fourth lumbar bone sits a little forward on the fifth, so that the line of the spine has a step.',
    view: {
      ...lowHalf,
      bones: slipped,
      pressed: ['L4'],
      key: [
        { says: 'This bone has moved forward', part: onBone(boneOf('L4', slipped), [12, 4]), at: [70, 128] },
        { says: 'The bone below has stayed', part: at('L5', 10, 3), at: [60, 176] },
      ],
      extra: arrow(onBone(boneOf('L4', slipped), [20, -10]), 22),
    },
  },
];

/** An arrow that starts at a point and leads forward. */
function arrow([x, y]: Point, length: number): Mark[] {
  const tip = x + length;
  const shaft: Knot[] = [
    [x, y, 1],
    [tip, y, 1],
  ];
  const head: Knot[] = [
    [tip - 6, y - 5.5, 1],
    [tip, y, 1],
    [tip - 6, y + 5.5, 1],
  ];
  const d = open(shaft) + open(head);
  return [line(d, { 'stroke-width': 6 }), line(d, { stroke: here, 'stroke-width': 3.4 })];
}
