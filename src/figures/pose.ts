import type { Arm, Leg, PlaceName, PoseNote, Rest, Side, SidedBone } from '../model/pose.ts';
import { type PoseAngles, startPoses } from './starts.ts';

/** Something of the body that rests on something. */
export interface Contact {
  point: PlaceName;
  on: Rest;
  /** Whether the whole figure is shifted to meet it, or a limb bends. */
  leads: boolean;
  /** How much it counts, 0 to 1. */
  weight: number;
}

/** A person's position in full. Flexion is positive everywhere; the figure faces right. */
export interface Pose {
  /** From the front instead of from the side; limb angles then spread sideways. */
  front: boolean;
  pelvis: number;
  spine: readonly [lumbar: number, lower: number, upper: number];
  neck: number;
  head: number;
  arms: Record<Side, Arm>;
  legs: Record<Side, Leg>;
  foreshorten: Readonly<Partial<Record<SidedBone, number>>>;
  contacts: readonly Contact[];
  /** Where the anchor stands along the floor, in centimetres. */
  x: number;
  hands: 'open' | 'fist';
}

/** The pose a note describes. What it does not say comes from its start, then from standing. */
export function poseOf(note: Partial<PoseNote>): Pose {
  const standing = startPoses.standing;
  const start = startPoses[note.start ?? 'standing'];
  const first = <Key extends keyof PoseAngles>(key: Key) => note[key] ?? start[key] ?? standing[key];
  const arm = { ...restingArm, ...start.arm, ...note.arm };
  const leg = { ...restingLeg, ...start.leg, ...note.leg };
  return {
    front: note.view === 'front',
    pelvis: first('pelvis') ?? 90,
    spine: first('spine') ?? [0, 0, 0],
    neck: first('neck') ?? 0,
    head: first('head') ?? 0,
    arms: { near: arm, far: { ...arm, ...note.farArm } },
    legs: { near: leg, far: { ...leg, ...start.farLeg, ...note.farLeg } },
    foreshorten: note.foreshorten ?? {},
    contacts: contactsOf(first('contacts') ?? {}),
    x: note.x ?? 0,
    hands: note.hands ?? 'open',
  };
}

const restingArm: Arm = { shoulder: 4, elbow: 14, wrist: 4 };
const restingLeg: Leg = { hip: 0, knee: 2, ankle: 2, toes: 0 };

function contactsOf(contacts: NonNullable<PoseNote['contacts']>): Contact[] {
  return (Object.entries(contacts) as [PlaceName, Rest][]).map(([point, on], index) => ({
    point,
    on,
    leads: index === 0,
    weight: 1,
  }));
}

/** The place a contact rests on, when it is on the body itself. */
export const isOnBody = (on: Rest): on is [PlaceName, number, number] => Array.isArray(on) && typeof on[0] === 'string';

/** Left becomes right: the near limbs change places with the far ones. */
export function swapSides(pose: Pose): Pose {
  return {
    ...pose,
    arms: { near: pose.arms.far, far: pose.arms.near },
    legs: { near: pose.legs.far, far: pose.legs.near },
    foreshorten: Object.fromEntries(Object.entries(pose.foreshorten).map(([bone, share]) => [otherSide(bone), share])),
    contacts: pose.contacts.map((contact) => ({
      ...contact,
      point: otherSide(contact.point),
      on: isOnBody(contact.on) ? [otherSide(contact.on[0]), contact.on[1], contact.on[2]] : contact.on,
    })),
  };
}

const otherSide = <Name extends string>(name: Name): Name =>
  name.replace(/near$|far$/, (side) => (side === 'near' ? 'far' : 'near')) as Name;
