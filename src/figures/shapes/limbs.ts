import type { Side } from '../../model/pose.ts';
import type { Body } from '../body.ts';
import type { Skeleton } from '../bones/skeleton.ts';
import { local, mix } from '../geometry.ts';
import { type Mark, shape } from '../mark.ts';
import { tint } from '../palette.ts';
import { footPath } from './foot.ts';
import { hand } from './hand.ts';
import { circle, limb, type Profile } from './paths.ts';

// Limbs point down at rest, where their front is on the left of the bone.
const thighProfile: Profile = [
  [0, 9.4, 9.4],
  [0.3, 9, 8.6],
  [0.62, 7.4, 6.8],
  [0.88, 5.8, 5.4],
  [1, 5.5, 5.4],
];
const shinProfile: Profile = [
  [0, 5.5, 5.2],
  [0.16, 5, 5.8],
  [0.36, 4.5, 6.7],
  [0.66, 3.6, 4.8],
  [1, 3.3, 3.4],
];
const upperArmProfile: Profile = [
  [0, 5.5, 5.5],
  [0.25, 5.5, 5.4],
  [0.65, 4.6, 4.5],
  [1, 4, 4],
];
const forearmProfile: Profile = [
  [0, 4, 4],
  [0.25, 4.4, 4.2],
  [0.6, 3.6, 3.4],
  [1, 2.6, 2.6],
];

const noStroke = { stroke: 'none' };

/** One arm with its sleeve and hand. */
export function arm(skeleton: Skeleton, body: Body, side: Side): Mark[] {
  const { at, bones, pose } = skeleton;
  const far = side === 'far' && !pose.front;
  const width = bones.unit * mix(1, body.girth, 0.8);
  const [shoulder, elbow, wrist] = [at[`shoulder.${side}`], at[`elbow.${side}`], at[`wrist.${side}`]];
  const { sleeve } = body;
  const { outline, fingers } = hand(skeleton, side);
  const skin =
    (sleeve > 1 ? '' : limb(shoulder, elbow, upperArmProfile, width, { start: Math.max(0.1, sleeve - 0.1) })) +
    limb(elbow, wrist, forearmProfile, width, sleeve > 1.15 ? { start: sleeve - 1.1 } : {}) +
    outline;
  const cloth =
    limb(shoulder, elbow, upperArmProfile, width, sleeve < 1 ? { end: sleeve, ease: 0.7 } : { ease: 0.7 }) +
    (sleeve > 1 ? limb(elbow, wrist, forearmProfile, width, { end: sleeve - 1, ease: 0.7 }) : '');
  const top = tint(body, 'top', far);
  return [
    shape(skin, tint(body, 'skin', far)),
    ...fingers,
    shape(cloth, top),
    ...(far ? [] : [armpit(skeleton, side, width, top)]),
  ];
}

/** A patch without an outline, from which the sleeve grows out of the shirt. */
function armpit({ at, angle, pose }: Skeleton, side: Side, width: number, colour: string): Mark {
  const [down, inwards] = pose.front ? [-2, side === 'near' ? 4 : -4] : [-0.5, 0];
  return shape(circle(local(at[`shoulder.${side}`], angle.neck, down, inwards), 6.6 * width), colour, noStroke);
}

export interface LegPaths {
  skin: string;
  cloth: string;
  shoe: string;
}

/** The outlines of one leg by what covers it. Skin under cloth is left out. */
export function legPaths(skeleton: Skeleton, body: Body, side: Side): LegPaths {
  const { at, bones, share } = skeleton;
  const width = bones.unit * body.girth;
  const [hip, knee, ankle] = [at[`hip.${side}`], at[`knee.${side}`], at[`ankle.${side}`]];
  // A thigh that points at the viewer hides its bare part behind the knee.
  const towardsViewer = (share[`thigh.${side}`] ?? 1) < 0.5 ? 1.5 : 1;
  const onThigh = Math.min(1, body.trousers * 2 * towardsViewer);
  const onShin = body.trousers * 2 - 1;
  const bare = (covered: number) => (covered > 0.15 ? { start: Math.min(covered, 1) - 0.1 } : {});
  return {
    skin:
      (onShin > 0 ? '' : limb(hip, knee, thighProfile, width, bare(onThigh))) +
      limb(knee, ankle, shinProfile, width, bare(onShin)) +
      (body.shoes ? '' : footPath(skeleton, side, false)),
    cloth:
      onShin > 0
        ? limb(hip, knee, thighProfile, width, { ease: 0.7 }) +
          limb(knee, ankle, shinProfile, width, { end: onShin, ease: 1 })
        : limb(hip, knee, thighProfile, width, { end: onThigh, ease: 0.9 }),
    shoe: body.shoes ? footPath(skeleton, side, true) : '',
  };
}

/** One leg, with cloth that belongs to it. */
export function leg(skeleton: Skeleton, body: Body, side: Side, pelvis = ''): Mark[] {
  const far = side === 'far' && !skeleton.pose.front;
  const { skin, cloth, shoe } = legPaths(skeleton, body, side);
  return [
    shape(skin, tint(body, 'skin', far)),
    ...(shoe ? [shape(shoe, tint(body, 'shoe', far))] : []),
    shape(cloth + pelvis, tint(body, 'bottom', far)),
  ];
}
