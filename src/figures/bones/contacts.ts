import type { PlaceName, Rest } from '../../model/pose.ts';
import type { Body } from '../body.ts';
import { add, type Point } from '../geometry.ts';
import { type Contact, isOnBody, type Pose } from '../pose.ts';
import { moved, place, type Skeleton } from './skeleton.ts';

/** How far a joint lies above the surface that the skin around it rests on, in centimetres. */
export function clearance(point: PlaceName, body: Body): number {
  const size = body.height / 170;
  const [joint = ''] = point.split('.');
  if (joint === 'skull') return 10.4 * size * body.headSize;
  return (flesh[joint] ?? 0) * size * body.girth;
}

const flesh: Readonly<Record<string, number>> = { knee: 5.4, elbow: 4, wrist: 2.8, hand: 2.8, ankle: 3.4 };

/** A foot on a height or a fixed place stands flat; a foot on a part of the body does not. */
export const isSurface = (on: Rest): boolean => !isOnBody(on);

/** Where a contact wants its point. With no `x`, a mere height leaves it where it stands along the floor. */
export function goalOf({ point, on }: Contact, skeleton: Skeleton, body: Body, x?: number): Point {
  if (typeof on === 'number') return [x ?? skeleton.at[point][0], on + clearance(point, body)];
  return isOnBody(on) ? add(skeleton.at[on[0]], [on[1], on[2]]) : on;
}

/** The body shifted so that its leading contacts rest; two that lead share the shift by weight. */
export function anchored(pose: Pose, body: Body, hips: Point = [0, 0]): Skeleton {
  const skeleton = place(pose, body, hips);
  const leading = pose.contacts.filter((contact) => contact.leads);
  const total = leading.reduce((sum, contact) => sum + contact.weight, 0);
  if (total === 0) return skeleton;
  let [x, y] = skeleton.at.hips;
  for (const contact of leading) {
    const goal = goalOf(contact, skeleton, body, pose.x);
    const from = skeleton.at[contact.point];
    // A trunk that lies somewhere is placed along the floor by its hips: its lowest point wanders.
    const lying = !contact.point.includes('.') && typeof contact.on === 'number';
    x += (contact.weight / total) * (goal[0] - (lying ? skeleton.at.hips[0] : from[0]));
    y += (contact.weight / total) * (goal[1] - from[1]);
  }
  return moved(skeleton, [x - skeleton.at.hips[0], y - skeleton.at.hips[1]]);
}
