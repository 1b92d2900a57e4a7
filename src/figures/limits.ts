import type { Arm, Leg } from '../model/pose.ts';
import { clamp } from './geometry.ts';
import type { Pose } from './pose.ts';

/** How far each joint bends, in degrees: generous for a healthy adult, so that no drawing asks for what nobody can do. */
export const limits = {
  lumbar: [-35, 60],
  lower: [-25, 45],
  upper: [-20, 45],
  neck: [-50, 50],
  head: [-45, 40],
  shoulder: [-60, 190],
  elbow: [0, 150],
  wrist: [-95, 95],
  hip: [-30, 140],
  knee: [0, 158],
  ankle: [-80, 40],
  toes: [-20, 80],
} as const;
type LimitName = keyof typeof limits;

const limited = <Limb extends Arm | Leg>(limb: Limb): Limb =>
  Object.fromEntries(
    Object.entries(limb).map(([joint, angle]) => [joint, clamp(angle, limits[joint as LimitName])]),
  ) as Limb;

/** The pose with every joint inside its limits. Limbs spread sideways in front views and are left as they are there. */
export function withinLimits(pose: Pose): Pose {
  const [lumbar, lower, upper] = pose.spine;
  const both = <Limb extends Arm | Leg>(limbs: { near: Limb; far: Limb }) =>
    pose.front ? limbs : { near: limited(limbs.near), far: limited(limbs.far) };
  return {
    ...pose,
    spine: [clamp(lumbar, limits.lumbar), clamp(lower, limits.lower), clamp(upper, limits.upper)],
    neck: clamp(pose.neck, limits.neck),
    head: clamp(pose.head, limits.head),
    arms: both(pose.arms),
    legs: both(pose.legs),
  };
}
