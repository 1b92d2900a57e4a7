import type { Side } from '../../model/pose.ts';
import type { Body } from '../body.ts';
import { angleOfTangent, clamp, mix, nearest } from '../geometry.ts';
import { limits, withinLimits } from '../limits.ts';
import type { Pose } from '../pose.ts';
import { anchored, clearance, isSurface } from './contacts.ts';
import { meet } from './meet.ts';
import { place, type Skeleton } from './skeleton.ts';

export type { Skeleton } from './skeleton.ts';

/** Where every joint is. The leading contact rests exactly; the others are met as far as the limbs reach. */
export function solve(pose: Pose, body: Body): Skeleton {
  let current = pitched(levelled(withinLimits(pose), body), body);
  let skeleton = anchored(current, body);
  const others = current.contacts.filter((contact) => !contact.leads && contact.weight > 0);
  for (let pass = 0; pass < 3 && others.length > 0; pass++) {
    for (const contact of others) {
      current = meet(current, contact, skeleton, body);
      skeleton = anchored(current, body, skeleton.at.hips);
    }
  }
  return skeleton;
}

/** Flattens standing feet first, so that the whole sole rests and the figure stands on it. */
function levelled(pose: Pose, body: Body): Pose {
  let level = pose;
  for (const { point, on, weight } of pose.contacts) {
    const [joint, side] = point.split('.') as [string, Side | undefined];
    if (joint !== 'foot' || !side || !isSurface(on) || pose.front) continue;
    const shin = place(level, body, [0, 0]).angle[`shin.${side}`];
    const leg = level.legs[side];
    const ankle = clamp(mix(leg.ankle, nearest(-shin - 90, leg.ankle), weight), limits.ankle);
    level = { ...level, legs: { ...level.legs, [side]: { ...leg, ankle } } };
  }
  return level;
}

/** On hands and knees builds differ: the trunk pitches until the arms, bent as drawn, just reach the floor. */
function pitched(pose: Pose, body: Body): Pose {
  const [hand] = pose.contacts
    .filter(({ point, on }) => point.startsWith('hand') && typeof on === 'number')
    .sort((a, b) => b.weight - a.weight);
  const kneeling = pose.contacts
    .filter(({ leads, point }) => leads && point.startsWith('knee'))
    .reduce((sum, { weight }) => sum + weight, 0);
  if (typeof hand?.on !== 'number' || kneeling === 0 || pose.front) return pose;
  const side: Side = hand.point === 'hand.near' ? 'near' : 'far';
  const much = hand.weight * Math.min(1, kneeling) * clamp((25 - hand.on) / 20, [0, 1]);
  let current = pose;
  for (let pass = 0; pass < 3; pass++) {
    const { at } = anchored(current, body);
    const rise = hand.on + clearance(hand.point, body) - at[`wrist.${side}`][1];
    const lever = Math.max(20, at[`shoulder.${side}`][0] - at.hips[0]);
    current = pitch(current, clamp(angleOfTangent(rise / lever), [-14, 14]) * much);
  }
  return current;
}

/** The trunk turned about the hips; arms and legs keep their directions. */
function pitch(pose: Pose, turn: number): Pose {
  const arm = (side: Side) => ({ ...pose.arms[side], shoulder: pose.arms[side].shoulder - turn });
  const leg = (side: Side) => ({ ...pose.legs[side], hip: pose.legs[side].hip - turn });
  return withinLimits({
    ...pose,
    pelvis: pose.pelvis + turn,
    arms: { near: arm('near'), far: arm('far') },
    legs: { near: leg('near'), far: leg('far') },
  });
}
