import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../../../src/figures/body.ts';
import { reach, swing } from '../../../src/figures/bones/reach.ts';
import { solve } from '../../../src/figures/bones/solve.ts';
import { distance, go, nearest, type Point } from '../../../src/figures/geometry.ts';
import { limits, withinLimits } from '../../../src/figures/limits.ts';
import { escaped } from '../../../src/figures/mark.ts';
import { poseOf, swapSides } from '../../../src/figures/pose.ts';
import { blob, number } from '../../../src/figures/shapes/paths.ts';

const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.tuple(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }));
const limb = fc.record({ hip: degrees, knee: degrees, ankle: degrees, toes: degrees });
const arm = fc.record({ shoulder: degrees, elbow: degrees, wrist: degrees });
const pose = fc
  .record({ pelvis: degrees, spine: fc.tuple(degrees, degrees, degrees), leg: limb, farLeg: limb, arm, farArm: arm })
  .map((note) => poseOf(note));

describe('reaching', () => {
  it('arrives wherever two bones can reach', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(1 as const, -1 as const), (goal: Point, bend) => {
        const [first, second] = reach([0, 0], goal, 40, 38, bend);
        const end = go(go([0, 0], first, 40), second, 38);
        const wanted = Math.hypot(...goal);
        if (wanted > 2.1 && wanted < 77.9) expect(distance(end, goal)).toBeLessThan(0.01);
      }),
    );
  });

  it('bends the middle joint the way it is told', () => {
    const [first, second] = reach([0, 0], [50, 0], 40, 38, 1);
    expect(nearest(second - first, 0)).toBeGreaterThan(0);
    const [third, fourth] = reach([0, 0], [50, 0], 40, 38, -1);
    expect(nearest(fourth - third, 0)).toBeLessThan(0);
  });

  it('swings a bone to a height by the smaller turn', () => {
    expect(swing([0, 0], 10, 10, 5)).toBeCloseTo(30);
    expect(swing([0, 0], 170, 10, 5)).toBeCloseTo(150);
  });
});

describe('any pose', () => {
  it('is held inside the limits of the joints', () => {
    fc.assert(
      fc.property(pose, (any) => {
        for (const limbs of [withinLimits(any).arms.near, withinLimits(any).legs.far]) {
          for (const [joint, angle] of Object.entries(limbs)) {
            const [low, high] = limits[joint as keyof typeof limits];
            expect(angle >= low && angle <= high, joint).toBe(true);
          }
        }
      }),
    );
  });

  it('is the same after changing sides twice', () => {
    fc.assert(
      fc.property(pose, (any) => {
        expect(swapSides(swapSides(any))).toEqual(any);
      }),
    );
  });

  it('has a place for every joint', () => {
    fc.assert(
      fc.property(pose, fc.constantFrom(...Object.values(bodies)), (any, body) => {
        for (const [x, y] of Object.values(solve(any, body).at)) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('paths', () => {
  it('write numbers with one decimal and no more characters than they need', () => {
    expect([0.04, -0.04, 0.5, -0.5, 12, 12.34].map(number)).toEqual(['0', '0', '.5', '-.5', '12', '12.3']);
  });

  it('wind the same way however their points are listed, so that they unite', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    const turnOf = (d: string) => Math.sign(Number(/c([-.\d]+)/.exec(d)?.[1] ?? 0));
    expect(blob(square)).toMatch(/^M0 0c.*z$/);
    expect(blob([...square].reverse())).toMatch(/z$/);
    expect(turnOf(blob(square))).not.toBe(0);
  });

  it('hold no raw markup of a text', () => {
    expect(escaped('<script> & "x"')).toBe('&lt;script&gt; &amp; &quot;x&quot;');
  });
});
