import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/cause-finder/address.ts';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { atLeast, careLevelOf, emergencies } from '../../src/cause-finder/care.ts';
import { withoutPrivate } from '../../src/cause-finder/live.ts';
import { resolve } from '../../src/cause-finder/route.ts';
import { chance, randomAnswers } from './made-up-readers.ts';
import { dangerItems as items, realDanger, realQuiz } from './real-finder.ts';

const { fields } = realQuiz;

describe('laws on the real data', () => {
  const random = chance(21);
  const sets = Array.from({ length: 600 }, (_, index) => randomAnswers(realQuiz, random, index % 2 ? 0.05 : 0.3));

  it('no settled answer lowers a level, whatever is answered after it', () => {
    const lowered = sets.filter((answers, index) => {
      const known: Answers = { age: ['50-59'], ...answers };
      const some = Object.fromEntries(Object.entries(known).filter(([id]) => id === 'age' || (id.length + index) % 3));
      return !atLeast(careLevelOf(realQuiz, known, true), careLevelOf(realQuiz, some, true));
    });
    expect(lowered).toEqual([]);
  });

  it('any settled emergency is an emergency whatever else is answered', () => {
    const urgent = sets.filter((answers) => emergencies(realQuiz, answers).length > 0);
    expect(urgent.length).toBeGreaterThan(100);
    expect(urgent.filter((answers) => resolve(realQuiz, answers).kind !== 'emergency')).toEqual([]);
    const calm = sets[0] ?? {};
    expect(
      urgent.filter((answers) => resolve(realQuiz, { ...calm, ...answers, private: ['done'] }).kind !== 'emergency'),
    ).toEqual([]);
  });

  it.each(['saddle-numbness', 'bladder-change', 'bowel-change'])('not sure about %s counts as yes', (id) => {
    expect(resolve(realQuiz, { age: ['31-44'], [id]: ['not-sure'] })).toMatchObject({
      kind: 'emergency',
      reasons: [{ id }],
    });
  });

  it.each(items.filter(({ notSure }) => notSure === 'follow-up').map(({ id }) => id))(
    'not sure twice about %s counts as yes',
    (id) => {
      const below = items.find((item) => item.id === id)?.followUps ?? [];
      const unsure = Object.fromEntries(below.map((one) => [one.id, ['not-sure']]));
      expect(careLevelOf(realQuiz, { age: ['31-44'], [id]: ['not-sure'], ...unsure })).toBe('emergency');
    },
  );

  it('a tick with follow-ups holds the strictest level any of its outcomes has', () => {
    const low = items.filter((item) => {
      const path = realDanger.paths.find((one) => one.items.includes(item));
      const age = path?.when ? 'under-18' : '70-plus';
      const level = careLevelOf(realQuiz, { age: [age], [path?.opensFrom ?? item.id]: ['yes'], [item.id]: ['yes'] });
      return item.followUps.length > 0 && item.outcomes.some((outcome) => !atLeast(level, outcome.level));
    });
    expect(low.map(({ id }) => id)).toEqual([]);
  });

  it('no answer about the pain changes a level', () => {
    const ids = new Set(realQuiz.questions.map(({ id }) => id));
    const bare = (answers: Answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
    expect(sets.filter((answers) => careLevelOf(realQuiz, bare(answers)) !== careLevelOf(realQuiz, answers))).toEqual(
      [],
    );
  });

  it('an address brings back every answer but the private ones, and stays short', () => {
    for (const answers of sets) {
      const address = encode(realQuiz, { ...answers, private: ['done'] });
      expect(decode(realQuiz, address)).toEqual({ ...withoutPrivate(realQuiz, answers), private: ['shown'] });
    }
    const usual = encode(realQuiz, {
      ...Object.fromEntries(items.map(({ id }) => [id, ['no']])),
      age: ['31-44'],
      onset: ['slow'],
      place: ['middle'],
    });
    expect(usual.length).toBeLessThan(120);
  });

  it('the private answers are those the evidence names', () => {
    expect(fields.flatMap((field) => (field.private ? field.id : [])).sort()).toEqual([
      'sexual-change',
      'sexual-change-new',
      'too-many-pills-kind',
      'unsafe',
      'unsafe-kind',
    ]);
  });

  it('no screen, page or path shares its key with another', () => {
    const pages = new Set(realQuiz.questions.map(({ id, page }) => page ?? id));
    const keys = [
      'age',
      'private',
      'result',
      'emergency',
      realQuiz.pills.id,
      ...realQuiz.screens.map(({ id }) => id),
      ...realQuiz.paths.map(({ id }) => `path-${id}`),
      ...pages,
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('no id is used twice', () => {
    const ids = [...fields.map(({ id }) => id), 'no', 'private', 'at'];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
