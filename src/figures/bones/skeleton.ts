import type { BoneName, JointName, PartName, PlaceName, Side, SidedBone } from '../../model/pose.ts';
import { type Body, type Bones, bonesOf } from '../body.ts';
import { add, clamp, go, local, lowest, type Point } from '../geometry.ts';
import type { Pose } from '../pose.ts';
import { trunkOutline } from './trunk.ts';

/** Trunk segments from the pelvis up, named after the joint at their upper end. */
export type TrunkSegment = 'waist' | 'ribs' | 'chest' | 'neck';
export type Angles = Record<TrunkSegment | 'skull' | SidedBone, number>;

/** Where every joint of a body is, and the direction of every bone. */
export interface Skeleton {
  pose: Pose;
  bones: Bones;
  at: Record<PlaceName, Point>;
  angle: Angles;
  /** How much of a bone's length is seen; missing means all of it. */
  share: Pose['foreshorten'];
}

const sides = ['near', 'far'] as const;
const shoulderDrop = 8;
const halfShoulders = 13.4;
const halfHips = 8.6;

type Places = Partial<Record<PlaceName, Point>>;

/** The body with its hips at a point and its joints bent as the pose says; contacts are not heeded. */
export function place(pose: Pose, body: Body, hips: Point): Skeleton {
  const bones = bonesOf(body);
  const trunk = placeTrunk(pose, body, bones, hips);
  const arms = sides.map((side) => placeArm(pose, bones, side, trunk.at.neck, trunk.angle.neck));
  const legs = sides.map((side) => placeLeg(pose, bones, side, hips));
  const limbs = [...arms, ...legs];
  const skeleton: Skeleton = {
    pose,
    bones,
    at: Object.assign({ torso: hips, seat: hips }, trunk.at, ...limbs.map((limb) => limb.at)),
    angle: Object.assign({}, trunk.angle, ...limbs.map((limb) => limb.angle)),
    share: pose.foreshorten,
  };
  if (pose.contacts.some(({ point }) => point === 'torso' || point === 'seat'))
    Object.assign(skeleton.at, surfaces(skeleton, body));
  return skeleton;
}

/** The same body somewhere else. */
export function moved(skeleton: Skeleton, by: Point): Skeleton {
  const at = Object.fromEntries(Object.entries(skeleton.at).map(([name, point]) => [name, add(point, by)]));
  return { ...skeleton, at: at as Skeleton['at'] };
}

function placeTrunk(pose: Pose, body: Body, bones: Bones, hips: Point) {
  const [lumbar, lower, upper] = pose.spine;
  const stoop = pose.front ? 0 : body.stoop;
  const waist = pose.pelvis;
  const ribs = waist - lumbar;
  const chest = ribs - lower;
  const neck = chest - upper - stoop;
  const skull = neck - pose.neck - pose.head + body.stoop * 0.8;
  const [a, b, c, d] = bones.trunk;
  const atWaist = go(hips, waist, a);
  const atRibs = go(atWaist, ribs, b);
  const atChest = go(atRibs, chest, c);
  const atNeck = go(atChest, neck, d);
  const atSkull = go(atNeck, neck - pose.neck, bones.neck);
  const atCrown = go(atSkull, skull, 14.5 * bones.unit * body.headSize);
  return {
    angle: { waist, ribs, chest, neck, skull },
    at: { hips, waist: atWaist, ribs: atRibs, chest: atChest, neck: atNeck, skull: atSkull, crown: atCrown },
  };
}

/** Front views open the far limbs the other way. */
const signOf = (pose: Pose, side: Side): 1 | -1 => (pose.front && side === 'far' ? -1 : 1);
/** In front views the near side is the viewer's left. */
const lateralOf = (pose: Pose, side: Side): number => (pose.front ? (side === 'near' ? 1 : -1) : 0);
const seen = (pose: Pose, bone: BoneName, side: Side): number => pose.foreshorten[`${bone}.${side}`] ?? 1;
const named = (side: Side, places: Partial<Record<JointName, Point>>): Places =>
  Object.fromEntries(Object.entries(places).map(([joint, point]) => [`${joint}.${side}`, point]));

function placeArm(pose: Pose, bones: Bones, side: Side, neck: Point, up: number) {
  const { unit } = bones;
  const sign = signOf(pose, side);
  const arm = pose.arms[side];
  const upperArm = up + 180 + sign * arm.shoulder;
  const forearm = upperArm + sign * arm.elbow;
  const hand = forearm + sign * arm.wrist;
  // The shoulder blade glides along with a raised arm.
  const glide = pose.front ? 0 : clamp((arm.shoulder - 60) / 120, [0, 1]) * 3.5 * unit;
  const socket = go(neck, up + 180, (shoulderDrop + (pose.front ? 1.6 : 0)) * unit);
  const across = -lateralOf(pose, side) * halfShoulders * unit - (pose.front ? 0 : 0.5);
  const shoulder = go(local(socket, up, 0, across), upperArm, glide);
  const elbow = go(shoulder, upperArm, bones.upperArm * seen(pose, 'upperArm', side));
  const wrist = go(elbow, forearm, bones.forearm * seen(pose, 'forearm', side));
  const palm = go(wrist, hand, bones.hand * seen(pose, 'hand', side) * 0.55);
  return {
    at: named(side, { shoulder, elbow, wrist, hand: palm }),
    angle: { [`upperArm.${side}`]: upperArm, [`forearm.${side}`]: forearm, [`hand.${side}`]: hand },
  };
}

function placeLeg(pose: Pose, bones: Bones, side: Side, hips: Point) {
  const { unit } = bones;
  const sign = signOf(pose, side);
  const leg = pose.legs[side];
  const thigh = pose.pelvis + 180 + sign * leg.hip;
  const shin = thigh - sign * leg.knee;
  const foot = shin + (pose.front ? 0 : 90) + sign * leg.ankle;
  const hip = local(hips, pose.pelvis, 0, -lateralOf(pose, side) * halfHips * unit);
  const knee = go(hip, thigh, bones.thigh * seen(pose, 'thigh', side));
  const ankle = go(knee, shin, bones.shin * seen(pose, 'shin', side));
  const long = seen(pose, 'foot', side);
  const sole = (along: number, above = 0) => local(ankle, foot, along * unit, above - bones.ankle);
  const tip = go(ankle, foot, bones.ankle);
  const ends = pose.front
    ? { foot: tip, heel: tip, ball: tip, toe: go(ankle, foot, bones.ankle + 4) }
    : { foot: sole(3), heel: sole(-4.5, 0.4), ball: sole(11 * long), toe: sole(17 * long, 1.5) };
  return {
    at: named(side, { hip, knee, ankle, ...ends }),
    angle: { [`thigh.${side}`]: thigh, [`shin.${side}`]: shin, [`foot.${side}`]: foot },
  };
}

/** The points on which the trunk lies or sits; worked out only where something rests on them. */
function surfaces(skeleton: Skeleton, body: Body): Record<Extract<PartName, 'torso' | 'seat'>, Point> {
  const { front, back } = trunkOutline(skeleton, body);
  const all = [...back, ...front];
  const torso = all.find(([, y]) => y === lowest(all)) ?? skeleton.at.hips;
  const [x, y] = skeleton.at.hips;
  const buttock = Math.min(y - 9.6 * skeleton.bones.unit * body.girth, lowest(back.slice(0, 4)));
  return { torso, seat: [x, buttock] };
}
