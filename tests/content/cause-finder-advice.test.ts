import { describe, expect, it } from 'vitest';
import { avoid, planFor } from '../../src/cause-finder/advice.ts';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { liveAnswers } from '../../src/cause-finder/live.ts';
import type { CareLevel } from '../../src/model/care-level.ts';
import type { adviceTags } from '../../src/model/danger.ts';
import { chance, randomAnswers } from './made-up-readers.ts';
import { realQuiz } from './real-finder.ts';

const plan = (answers: Answers, level: CareLevel = 'self-care') =>
  planFor(realQuiz, liveAnswers(realQuiz, { age: ['31-44'], ...answers }), level);
const ids = (answers: Answers, level?: CareLevel) => plan(answers, level).map(({ id }) => id);
const tags = (answers: Answers) =>
  avoid(realQuiz, liveAnswers(realQuiz, { age: ['31-44'], ...answers })).map(({ tag }) => tag);

describe('advice that is wrong for a reader is left out, with a reason', () => {
  it.each<[string, Answers, (typeof adviceTags)[number]]>([
    ['ibuprofen with a blood thinner', { 'blood-thinner': ['yes'] }, 'nsaids'],
    ['ibuprofen with black stool', { 'belly-emergency': ['yes'] }, 'nsaids'],
    ['ibuprofen with an ulcer', { 'pill-safety': ['ulcer'] }, 'nsaids'],
    ['ibuprofen with kidney disease', { 'pill-safety': ['kidney'] }, 'nsaids'],
    ['ibuprofen with heart disease', { 'pill-safety': ['heart'] }, 'nsaids'],
    ['ibuprofen where the reader is not sure', { 'pill-safety': ['not-sure'] }, 'nsaids'],
    ['ibuprofen in pregnancy', { pregnancy: ['yes'] }, 'nsaids'],
    ['massage on a swollen leg', { 'swollen-leg': ['yes'] }, 'massage'],
    ['heat on a swollen leg', { 'swollen-leg': ['yes'] }, 'heat'],
    ['heat on numb skin', { 'pill-safety': ['numb-skin'] }, 'heat'],
    ['cold on numb skin', { 'pill-safety': ['numb-skin'] }, 'cold'],
    ['heat on a wound or a blister', { 'skin-or-lump': ['yes'] }, 'heat'],
    ['stretching where a bone may be broken', { 'small-injury': ['yes'] }, 'stretching'],
    ['more pills after too many', { 'too-many-pills': ['yes'] }, 'more-pain-tablets'],
  ])('%s', (_, answers, tag) => {
    expect(tags(answers)).toContain(tag);
    const levels = ['self-care', 'within-days', 'same-day'] as const;
    expect(levels.flatMap((level) => plan(answers, level)).flatMap((entry) => entry.tags)).not.toContain(tag);
  });

  it('for every answer set: no plan holds what its own reasons rule out', () => {
    const random = chance(31);
    for (let made = 0; made < 300; made += 1) {
      const answers = randomAnswers(realQuiz, random, 0.1);
      const wrong = new Set(tags(answers));
      expect(
        plan(answers)
          .flatMap((entry) => entry.tags)
          .filter((tag) => wrong.has(tag)),
      ).toEqual([]);
    }
  });
});

describe('the plan', () => {
  it('tells everybody below an emergency what to do now', () => {
    for (const answers of [{}, { pregnancy: ['yes'] }, { age: ['under-18'] }, { age: ['70-plus'] }] as Answers[]) {
      for (const level of ['self-care', 'within-days', 'same-day'] as const) {
        expect(plan(answers, level).length).toBeGreaterThan(0);
      }
      expect(plan(answers, 'same-day').map(({ when }) => when)).toContain('now');
    }
  });

  it('sends each reader to the right place today', () => {
    expect(ids({}, 'same-day')).toContain('call-today');
    expect(ids({ pregnancy: ['yes'] }, 'same-day')).toContain('call-maternity-unit');
    expect(ids({ pregnancy: ['yes'] }, 'same-day')).not.toContain('call-today');
    expect(ids({ age: ['under-18'] }, 'same-day')).toContain('adult-calls-today');
  });

  it('names no pill to readers under 18 or pregnant, and sends those of 60 or over to a pharmacist', () => {
    const pills = ['ibuprofen', 'ibuprofen-from-60', 'acetaminophen'];
    const named = (answers: Answers) => ids(answers, 'within-days').filter((id) => pills.includes(id));
    expect(named({ age: ['under-18'] })).toEqual([]);
    expect(named({ pregnancy: ['yes'] })).toEqual([]);
    expect(named({ age: ['65-69'] })).toEqual(['ibuprofen-from-60', 'acetaminophen']);
    expect(named({})).toEqual(['ibuprofen', 'acetaminophen']);
  });

  it('has no entry that nobody sees', () => {
    const readers: Answers[] = [
      {},
      { age: ['65-69'] },
      { age: ['under-18'] },
      { pregnancy: ['yes'], 'pregnancy-state': ['pregnant'] },
      { health: ['diabetes'] },
    ];
    const levels = ['self-care', 'within-days', 'same-day'] as const;
    const seen = new Set(readers.flatMap((answers) => levels.flatMap((level) => ids(answers, level))));
    expect(realQuiz.plan.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});
