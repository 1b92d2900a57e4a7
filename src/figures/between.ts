import type { Arm, Leg, Rest, SidedBone } from '../model/pose.ts';
import { mix } from './geometry.ts';
import { type Contact, isOnBody, type Pose } from './pose.ts';

/**
 * The pose a share of the way (0 to 1) from one to the other. A contact that both have holds all the way. Between a
 * side view and a front view there is no way: the picture changes half way.
 */
export function between(from: Pose, to: Pose, share: number): Pose {
  const nearer = share < 0.5 ? from : to;
  if (from.front !== to.front) return nearer;
  const at = (a: number, b: number) => mix(a, b, share);
  return {
    front: from.front,
    pelvis: at(from.pelvis, to.pelvis),
    spine: [at(from.spine[0], to.spine[0]), at(from.spine[1], to.spine[1]), at(from.spine[2], to.spine[2])],
    neck: at(from.neck, to.neck),
    head: at(from.head, to.head),
    arms: { near: mixLimbs(from.arms.near, to.arms.near, share), far: mixLimbs(from.arms.far, to.arms.far, share) },
    legs: { near: mixLimbs(from.legs.near, to.legs.near, share), far: mixLimbs(from.legs.far, to.legs.far, share) },
    foreshorten: mixShares(from.foreshorten, to.foreshorten, share),
    contacts: [...leading(from, to, share), ...following(from, to, share)],
    x: at(from.x, to.x),
    hands: nearer.hands,
  };
}

const mixLimbs = <Limb extends Arm | Leg>(from: Limb, to: Limb, share: number): Limb =>
  Object.fromEntries(
    Object.entries(from).map(([joint, angle]) => [joint, mix(angle, to[joint as keyof Limb] as number, share)]),
  ) as Limb;

function mixShares(from: Pose['foreshorten'], to: Pose['foreshorten'], share: number): Pose['foreshorten'] {
  const bones = new Set([...Object.keys(from), ...Object.keys(to)] as SidedBone[]);
  return Object.fromEntries([...bones].map((bone) => [bone, mix(from[bone] ?? 1, to[bone] ?? 1, share)]));
}

/** Two different anchors both lead, and the figure glides from one to the other. */
function leading(from: Pose, to: Pose, share: number): Contact[] {
  const [a, b] = [from.contacts.find((contact) => contact.leads), to.contacts.find((contact) => contact.leads)];
  if (!a || !b) return [];
  const on = a.point === b.point ? mixRests(a.on, b.on, share) : undefined;
  return on === undefined
    ? [
        { ...a, weight: 1 - share },
        { ...b, weight: share },
      ]
    : [{ ...a, on }];
}

/** The other contacts: shared ones hold, the rest fade out or in. */
function following(from: Pose, to: Pose, share: number): Contact[] {
  const [before, after] = [from, to].map((pose) => pose.contacts.filter((contact) => !contact.leads)) as [
    Contact[],
    Contact[],
  ];
  const partner = (contact: Contact, others: Contact[]) =>
    others.find((other) => other.point === contact.point && mixRests(contact.on, other.on, share) !== undefined);
  const held = before.map((contact) => {
    const other = partner(contact, after);
    const on = other && mixRests(contact.on, other.on, share);
    return on === undefined ? { ...contact, weight: contact.weight * (1 - share) } : { ...contact, on };
  });
  const added = after.filter((contact) => !partner(contact, before));
  return [...held, ...added.map((contact) => ({ ...contact, weight: contact.weight * share }))];
}

/** The rest between two of one kind; undefined where one is a height and the other a place. */
function mixRests(a: Rest, b: Rest, share: number): Rest | undefined {
  if (typeof a === 'number' || typeof b === 'number') {
    return typeof a === 'number' && typeof b === 'number' ? mix(a, b, share) : undefined;
  }
  if (isOnBody(a)) {
    return isOnBody(b) && a[0] === b[0] ? [a[0], mix(a[1], b[1], share), mix(a[2], b[2], share)] : undefined;
  }
  return isOnBody(b) ? undefined : [mix(a[0], b[0], share), mix(a[1], b[1], share)];
}
