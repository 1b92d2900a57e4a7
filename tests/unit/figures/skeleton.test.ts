import { describe, expect, it } from 'vitest';
import { between } from '../../../src/figures/between.ts';
import { bodies, bonesOf } from '../../../src/figures/body.ts';
import { clearance } from '../../../src/figures/bones/contacts.ts';
import { type Skeleton, solve } from '../../../src/figures/bones/solve.ts';
import { distance } from '../../../src/figures/geometry.ts';
import { limits } from '../../../src/figures/limits.ts';
import { poseOf, swapSides } from '../../../src/figures/pose.ts';
import type { PlaceName } from '../../../src/model/pose.ts';
import { everyBody, everyPose, everyWay } from './people.ts';

const sides = ['near', 'far'] as const;
const limbs = [
  ['thigh', 'hip', 'knee'],
  ['shin', 'knee', 'ankle'],
  ['upperArm', 'shoulder', 'elbow'],
  ['forearm', 'elbow', 'wrist'],
] as const;

describe.each(everyPose)('%s', (_, pose) => {
  it.each(everyBody)('keeps every bone of %s as long as it is', (_name, body) => {
    const { at, share } = solve(pose, body);
    const bones = bonesOf(body);
    for (const side of sides) {
      for (const [bone, from, to] of limbs) {
        const length = distance(at[`${from}.${side}`], at[`${to}.${side}`]);
        expect(length, `${bone}.${side}`).toBeCloseTo(bones[bone] * (share[`${bone}.${side}`] ?? 1), 4);
      }
    }
  });

  it.each(everyBody)('rests the contacts of %s where they should, within 2 cm', (_name, body) => {
    const { at } = solve(pose, body);
    for (const { point, on } of pose.contacts) {
      if (typeof on !== 'number') continue;
      const joint = point.replace('hand.', 'wrist.') as PlaceName;
      expect(Math.abs(at[joint][1] - on - clearance(point, body)), point).toBeLessThan(2);
    }
  });

  it.each(everyBody)('keeps the standing feet of %s flat on the floor', (_name, body) => {
    const { at } = solve(pose, body);
    for (const side of sides) {
      const stands = pose.contacts.find(({ point }) => point === `foot.${side}`);
      if (pose.front || typeof stands?.on !== 'number') continue;
      expect(at[`ball.${side}`][1], `ball.${side}`).toBeCloseTo(at[`heel.${side}`][1], 0);
      expect(Math.abs(at[`ball.${side}`][1] - stands.on), `ball.${side}`).toBeLessThan(2);
    }
  });

  it('bends no joint past its limit', () => {
    if (pose.front) return;
    const held = solve(pose, bodies.ana).pose;
    for (const side of sides) {
      for (const [joint, angle] of [...Object.entries(held.arms[side]), ...Object.entries(held.legs[side])]) {
        const [low, high] = limits[joint as keyof typeof limits];
        expect(angle, `${joint} ${side}`).toBeGreaterThanOrEqual(low);
        expect(angle, `${joint} ${side}`).toBeLessThanOrEqual(high);
      }
    }
  });

  it('is mirrored when the sides change places', () => {
    if (pose.front) return;
    const [one, other] = [solve(pose, bodies.ana), solve(swapSides(pose), bodies.ana)];
    for (const joint of ['knee', 'ankle', 'elbow', 'wrist'] as const) {
      expect(distance(other.at[`${joint}.far`], one.at[`${joint}.near`]), joint).toBeLessThan(0.1);
    }
  });
});

const settled = ({ at }: Skeleton) => Object.entries(at).filter(([name]) => name !== 'torso' && name !== 'seat');

describe('the way between two poses', () => {
  it.each(everyWay)('%s begins at one and ends at the other', (_, from, to) => {
    for (const [share, end] of [
      [0, from],
      [1, to],
    ] as const) {
      const wanted = solve(end, bodies.ben).at;
      for (const [name, point] of settled(solve(between(from, to, share), bodies.ben))) {
        expect(distance(point, wanted[name as PlaceName]), name).toBeLessThan(0.8);
      }
    }
  });

  it.each(everyWay)('%s does not jump', (_, from, to, body) => {
    let last = solve(from, body).at;
    for (let step = 1; step <= 50; step++) {
      const now = solve(between(from, to, step / 50), body);
      for (const [name, point] of settled(now)) {
        expect(distance(point, last[name as PlaceName]), `${name} at ${step}`).toBeLessThan(14);
      }
      last = now.at;
    }
  });

  it('from the side to the front changes half way', () => {
    const [side, front] = [poseOf({}), poseOf({ view: 'front' })];
    expect(between(side, front, 0.49).front).toBe(false);
    expect(between(side, front, 0.5).front).toBe(true);
  });
});
