import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atStart, followed, moveTo, run, stop } from '../../../src/figures/playhead.ts';
import {
  backFrom,
  barelyBegun,
  lengthOf,
  momentAt,
  type Stretch,
  skipFrom,
  timelineOf,
} from '../../../src/figures/timeline.ts';
import { secondsOfStep } from '../../../src/figures/timing.ts';
import type { Exercise } from '../../../src/model/records.ts';
import type { Routine, RoutineStep } from '../../../src/model/routine.ts';

const pose = { name: 'Somewhere', shows: 'A person somewhere.' };
const bend: Exercise = {
  id: 'bend',
  name: 'Bend',
  group: 'gentle',
  body: 'ana',
  poses: [
    { ...pose, seconds: 2 },
    { ...pose, seconds: 3 },
  ],
  steps: ['Bend.'],
  dose: 'Once.',
};
const routineOf = (steps: RoutineStep[]): Routine => ({
  id: 'some',
  name: 'Some moves',
  lead: 'To try.',
  stage: 'first-day',
  steps,
  stopWhen: 'It hurts.',
  sources: [],
});

const rest = fc.integer({ min: 0, max: 120 });
const bothSides = fc.boolean();
const step: fc.Arbitrary<RoutineStep> = fc.oneof(
  fc.record({ exercise: fc.constant('bend'), seconds: fc.integer({ min: 5, max: 1200 }), bothSides, rest }),
  fc.record({ exercise: fc.constant('bend'), repeats: fc.integer({ min: 1, max: 30 }), bothSides, rest }),
);
const steps = fc.array(step, { minLength: 1, maxLength: 8 });
const timeline = steps.map((list) => timelineOf(routineOf(list), [bend]));
/** A timeline and a time within it, its end included. */
const placed = fc
  .tuple(timeline, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([line, share]): [Stretch[], number] => [line, share * lengthOf(line)]);

describe('the timeline of a routine', () => {
  it('gives each side its turn and rests after both', () => {
    const line = timelineOf(
      routineOf([
        { exercise: 'bend', repeats: 4, bothSides: true, rest: 10 },
        { exercise: 'bend', seconds: 60, bothSides: false, rest: 0 },
      ]),
      [bend],
    );
    expect(line).toEqual([
      { kind: 'move', step: 0, side: 'first', from: 0, seconds: 20 },
      { kind: 'move', step: 0, side: 'second', from: 20, seconds: 20 },
      { kind: 'rest', step: 0, from: 40, seconds: 10 },
      { kind: 'move', step: 1, from: 50, seconds: 60 },
    ]);
  });

  it('leaves out movements it does not know', () => {
    expect(timelineOf(routineOf([{ exercise: 'fly', seconds: 60, bothSides: false, rest: 5 }]), [bend])).toEqual([]);
  });

  it('takes as long as its steps and rests', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const whole = list.reduce((sum, one) => sum + secondsOfStep(one, bend) + one.rest, 0);
        expect(lengthOf(timelineOf(routineOf(list), [bend]))).toBe(whole);
      }),
    );
  });

  it('has no gap', () => {
    fc.assert(
      fc.property(timeline, (line) => {
        for (const [index, { from }] of line.entries()) expect(from).toBe(lengthOf(line.slice(0, index)));
      }),
    );
  });

  it('is in one stretch at every time, and over at its end', () => {
    fc.assert(
      fc.property(placed, ([line, time]) => {
        const now = momentAt(line, time);
        if (time >= lengthOf(line)) expect(now).toEqual({ kind: 'end' });
        else {
          expect(now.kind === 'during' && now.stretch.from + now.passed).toBeCloseTo(time);
          expect(now.kind === 'during' && now.passed < now.stretch.seconds).toBe(true);
        }
      }),
    );
  });
});

describe('skipping', () => {
  it('goes on to where the next stretch begins', () => {
    fc.assert(
      fc.property(placed, ([line, time]) => {
        const [before, after] = [momentAt(line, time), momentAt(line, skipFrom(line, time))];
        if (before.kind === 'during' && after.kind === 'during') {
          expect([after.index, after.passed]).toEqual([before.index + 1, 0]);
        } else expect(skipFrom(line, time)).toBe(lengthOf(line));
      }),
    );
  });

  it('comes to the end in as many skips as there are stretches left', () => {
    fc.assert(
      fc.property(timeline, (line) => {
        const end = line.reduce((at) => skipFrom(line, at), 0);
        expect(end).toBe(lengthOf(line));
      }),
    );
  });
});

describe('going back', () => {
  it('never goes forward, and lands where a stretch begins', () => {
    fc.assert(
      fc.property(placed, ([line, time]) => {
        const at = backFrom(line, time);
        expect(at).toBeLessThanOrEqual(time);
        expect(line.map(({ from }) => from)).toContain(at);
      }),
    );
  });

  it('undoes a skip: it leads to where the skipped stretch began', () => {
    fc.assert(
      fc.property(placed, ([line, time]) => {
        const now = momentAt(line, time);
        if (now.kind === 'during') expect(backFrom(line, skipFrom(line, time))).toBe(now.stretch.from);
      }),
    );
  });

  it('begins a stretch anew that is well under way', () => {
    const line = timelineOf(routineOf([{ exercise: 'bend', seconds: 60, bothSides: false, rest: 20 }]), [bend]);
    expect(backFrom(line, 60 + barelyBegun)).toBe(0);
    expect(backFrom(line, 60 + barelyBegun + 0.1)).toBe(60);
    expect(backFrom(line, 80)).toBe(60);
    expect(backFrom([], 5)).toBe(0);
  });
});

describe('the playhead', () => {
  const seconds = fc.integer({ min: 0, max: 3600 });

  it('goes by the clock, however seldom it is asked', () => {
    fc.assert(
      fc.property(seconds, fc.array(seconds), (at, asked) => {
        const running = run(moveTo(atStart, at, 0), 5000);
        for (const moment of asked) followed(running, moment);
        expect(followed(running, 5000 + 1000 * at)).toBe(2 * at);
      }),
    );
  });

  it('stands while it is stopped, and goes on from there', () => {
    fc.assert(
      fc.property(seconds, seconds, seconds, (before, pause, after) => {
        const stopped = stop(run(atStart, 0), before * 1000);
        expect(followed(stopped, (before + pause) * 1000)).toBe(before);
        const again = run(stopped, (before + pause) * 1000);
        expect(followed(again, (before + pause + after) * 1000)).toBe(before + after);
      }),
    );
  });

  it('loses nothing when the clock is set back', () => {
    expect(followed(run({ kind: 'still', at: 7 }, 9000), 4000)).toBe(7);
  });

  it('goes on running or standing when it is moved', () => {
    expect(followed(moveTo(run(atStart, 0), 30, 1000), 3000)).toBe(32);
    expect(followed(moveTo(atStart, 30, 1000), 3000)).toBe(30);
  });
});
