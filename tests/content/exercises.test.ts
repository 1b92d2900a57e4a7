import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bodies } from '../../src/figures/body.ts';
import { regionIds } from '../../src/figures/body-map.ts';
import { solve } from '../../src/figures/bones/solve.ts';
import { poseOf } from '../../src/figures/pose.ts';
import { minutesOfRoutine } from '../../src/figures/timing.ts';
import { recordCollections } from '../../src/model/collections.ts';
import { questions } from '../../src/model/question.ts';
import { stages } from '../../src/model/routine.ts';

const read = (path: string): unknown[] => parse(readFileSync(`content/${path}.yaml`, 'utf8'));
const exercises = read('exercises').map((one) => recordCollections.exercises.parse(one));
const routines = read('routines').map((one) => recordCollections.routines.parse(one));
const charts = read('charts').map((one) => recordCollections.charts.parse(one));
const citable = new Set(
  read('sources')
    .map((one) => recordCollections.sources.parse(one))
    .filter((source) => source.citable)
    .map(({ id }) => id),
);

describe('movements', () => {
  it.each([
    'knee-to-chest-single',
    'knee-to-chest-double',
    'pelvic-tilt',
    'cat-camel',
    'childs-pose',
    'prone-prop',
    'rest-90-90',
    'side-lying',
    'log-roll',
    'off-the-floor',
    'sit-to-stand',
    'socks-on',
    'walking',
    'bird-dog',
    'bridge',
    'side-plank-knees',
    'lift-a-box',
    'carry-a-child',
  ])('%s is among them', (id) => expect(exercises.map((exercise) => exercise.id)).toContain(id));

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    '%s has poses that the body can take',
    (_, { poses, body }) => {
      for (const note of poses) {
        for (const [x, y] of Object.values(solve(poseOf(note), bodies[body]).at))
          expect(Number.isFinite(x + y)).toBe(true);
      }
    },
  );

  it('show people of every build', () => {
    expect(new Set(exercises.map(({ body }) => body))).toEqual(new Set(Object.keys(bodies)));
  });

  it('rest on sources that may be cited', () => {
    for (const { id, sources } of [...exercises, ...routines, ...charts]) {
      for (const source of sources) expect(citable.has(source), `${id}: ${source}`).toBe(true);
    }
  });
});

describe('routines', () => {
  it('are one for each stage', () => expect(routines.map(({ stage }) => stage)).toEqual([...stages]));

  it.each(routines.map((routine) => [routine.id, routine] as const))(
    '%s uses movements there are and takes 3 to 15 minutes',
    (_, routine) => {
      const known = exercises.map(({ id }) => id);
      for (const { exercise } of routine.steps) expect(known).toContain(exercise);
      const minutes = minutesOfRoutine(routine, exercises);
      expect(minutes).toBeGreaterThanOrEqual(3);
      expect(minutes).toBeLessThanOrEqual(15);
    },
  );
});

describe('the body map', () => {
  it('has an option for every place, and a place for every region an option names', () => {
    const place = questions.parse(read('cause-finder/questions')).find(({ id }) => id === 'place');
    const named = place?.options.flatMap(({ regions = [] }) => regions) ?? [];
    expect([...named].sort()).toEqual(regionIds().sort());
  });
});
