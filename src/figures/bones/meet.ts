import type { JointName, Leg, Side } from '../../model/pose.ts';
import type { Body } from '../body.ts';
import { cosine, direction, go, mix, nearest, type Point } from '../geometry.ts';
import { withinLimits } from '../limits.ts';
import type { Contact, Pose } from '../pose.ts';
import { goalOf, isSurface } from './contacts.ts';
import { reach, swing } from './reach.ts';
import type { Skeleton } from './skeleton.ts';

/** What bending one limb towards a contact needs to know. */
interface Reaching {
  pose: Pose;
  skeleton: Skeleton;
  contact: Contact;
  side: Side;
  goal: Point;
  sign: 1 | -1;
  /** The value moved towards a target angle, by the contact's weight. */
  ease: (value: number, target: number) => number;
  length: (bone: 'upperArm' | 'forearm' | 'thigh' | 'shin') => number;
}

/** The pose with one limb bent so that its contact is met, as far as the limb reaches and its joints allow. */
export function meet(pose: Pose, contact: Contact, skeleton: Skeleton, body: Body): Pose {
  const [joint, side] = contact.point.split('.') as [JointName, Side | undefined];
  if (!side) return pose;
  const reaching: Reaching = {
    pose,
    skeleton,
    contact,
    side,
    goal: goalOf(contact, skeleton, body),
    sign: pose.front && side === 'far' ? -1 : 1,
    ease: (value, target) => mix(value, nearest(target, value), contact.weight),
    length: (bone) => skeleton.bones[bone] * (skeleton.share[`${bone}.${side}`] ?? 1),
  };
  if (joint === 'elbow') return withinLimits(leanOnElbow(reaching));
  if (joint === 'wrist' || joint === 'hand') return withinLimits(reachWithHand(reaching, joint));
  if (joint === 'knee') return withinLimits(kneel(reaching));
  return withinLimits(reachWithFoot(reaching));
}

const withArm = ({ pose, side }: Reaching, change: Partial<Pose['arms']['near']>): Pose => ({
  ...pose,
  arms: { ...pose.arms, [side]: { ...pose.arms[side], ...change } },
});
const withLeg = ({ pose, side }: Reaching, change: Partial<Leg>): Pose => ({
  ...pose,
  legs: { ...pose.legs, [side]: { ...pose.legs[side], ...change } },
});

function leanOnElbow(reaching: Reaching): Pose {
  const { pose, skeleton, side, goal, sign, ease, length } = reaching;
  const { at, angle } = skeleton;
  const upperArm = swing(at[`shoulder.${side}`], angle[`upperArm.${side}`], length('upperArm'), goal[1]);
  return withArm(reaching, { shoulder: ease(pose.arms[side].shoulder, sign * (upperArm - angle.neck - 180)) });
}

function reachWithHand(reaching: Reaching, joint: 'wrist' | 'hand'): Pose {
  const { pose, skeleton, contact, side, goal } = reaching;
  const { at, angle, bones } = skeleton;
  const hand = angle[`hand.${side}`];
  const flat = typeof contact.on === 'number';
  const palm: Point = joint === 'hand' && !flat ? go([0, 0], hand, bones.hand * 0.55) : [0, 0];
  const target: Point = [flat ? at[`wrist.${side}`][0] : goal[0] - palm[0], goal[1] - palm[1]];
  const flatHand = flat ? nearest(cosine(hand) >= 0 ? 0 : 180, hand) : undefined;
  const leansOnElbow = pose.contacts.some(({ point }) => point === `elbow.${side}`);
  return leansOnElbow ? lowerForearm(reaching, target, flatHand) : bendArm(reaching, target, flatHand);
}

function lowerForearm(reaching: Reaching, target: Point, flatHand: number | undefined): Pose {
  const { pose, skeleton, side, sign, ease, length } = reaching;
  const { at, angle } = skeleton;
  const { elbow, wrist } = pose.arms[side];
  const forearm = swing(at[`elbow.${side}`], angle[`forearm.${side}`], length('forearm'), target[1]);
  return withArm(reaching, {
    elbow: ease(elbow, sign * (forearm - angle[`upperArm.${side}`])),
    wrist: flatHand === undefined ? wrist : ease(wrist, sign * (flatHand - forearm)),
  });
}

function bendArm(reaching: Reaching, target: Point, flatHand: number | undefined): Pose {
  const { pose, skeleton, side, sign, ease, length } = reaching;
  const from = skeleton.at[`shoulder.${side}`];
  const [first, second] = [length('upperArm'), length('forearm')];
  const arm = pose.arms[side];
  let [upperArm, forearm] = reach(from, target, first, second, sign < 0 ? -1 : 1);
  // On the back, an elbow that would sink through the floor straightens instead, and the hand slides out along it.
  const onBack = Math.abs(pose.pelvis - 180) < 60;
  if (flatHand !== undefined && onBack && go(from, upperArm, first)[1] < target[1]) {
    upperArm = forearm = swing(from, direction(from, target), first + second, target[1]);
  }
  return withArm(reaching, {
    shoulder: ease(arm.shoulder, sign * (upperArm - skeleton.angle.neck - 180)),
    elbow: ease(arm.elbow, sign * (forearm - upperArm)),
    wrist: flatHand === undefined ? arm.wrist : ease(arm.wrist, sign * (flatHand - forearm)),
  });
}

function kneel(reaching: Reaching): Pose {
  const { pose, skeleton, contact, side, goal, sign, length } = reaching;
  const { hip, knee } = pose.legs[side];
  const thigh = swing(skeleton.at[`hip.${side}`], skeleton.angle[`thigh.${side}`], length('thigh'), goal[1]);
  const turn = sign * (nearest(thigh - pose.pelvis - 180, hip) - hip) * contact.weight;
  return withLeg(reaching, { hip: hip + turn, knee: knee + turn });
}

function reachWithFoot(reaching: Reaching): Pose {
  const { pose, skeleton, contact, side, goal, sign, ease, length } = reaching;
  const { at, angle } = skeleton;
  const leg = pose.legs[side];
  const foot = angle[`foot.${side}`];
  const flat = contact.point.startsWith('foot') && isSurface(contact.on) && !pose.front;
  const wanted = flat ? nearest(0, foot) : foot;
  const ankle = at[`ankle.${side}`];
  const [x, y] = at[contact.point];
  const sole: Point = [x - ankle[0], y - ankle[1]];
  const turned = go([0, 0], direction([0, 0], sole) + wanted - foot, Math.hypot(...sole));
  const target: Point = [typeof contact.on === 'number' ? ankle[0] : goal[0] - turned[0], goal[1] - turned[1]];
  const [thigh, shin] = reach(at[`hip.${side}`], target, length('thigh'), length('shin'), sign < 0 ? 1 : -1);
  return withLeg(reaching, {
    hip: ease(leg.hip, sign * (thigh - pose.pelvis - 180)),
    knee: ease(leg.knee, sign * (thigh - shin)),
    ankle: pose.front ? leg.ankle : ease(leg.ankle, wanted - shin - 90),
  });
}
