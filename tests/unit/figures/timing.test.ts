import { expect, it } from 'vitest';
import { minutesOfRoutine, secondsOfOnce, secondsOfStep } from '../../../src/figures/timing.ts';
import type { Exercise } from '../../../src/model/records.ts';
import type { Routine } from '../../../src/model/routine.ts';

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
const routine: Routine = {
  id: 'some',
  name: 'Some moves',
  lead: 'To try.',
  stage: 'first-day',
  steps: [
    { exercise: 'bend', repeats: 4, bothSides: true, rest: 20 },
    { exercise: 'bend', seconds: 60, bothSides: false, rest: 0 },
  ],
  stopWhen: 'It hurts.',
  sources: [],
};

it('one go takes as long as its poses', () => expect(secondsOfOnce(bend)).toBe(5));

it.each([
  [{ exercise: 'bend', repeats: 4, bothSides: false, rest: 9 }, 20],
  [{ exercise: 'bend', repeats: 4, bothSides: true, rest: 9 }, 40],
  [{ exercise: 'bend', seconds: 30, bothSides: true, rest: 9 }, 60],
])('a step takes its repeats or its seconds, twice for both sides', (step, seconds) => {
  expect(secondsOfStep(step, bend)).toBe(seconds);
});

it('a routine takes its steps and rests, in whole minutes', () => expect(minutesOfRoutine(routine, [bend])).toBe(2));
