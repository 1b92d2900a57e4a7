import { describe, expect, it } from 'vitest';
import { avoid, planFor } from '../../../src/cause-finder/advice.ts';
import type { PlanEntry } from '../../../src/model/plan.ts';
import { item, tinyQuiz } from './tiny-quiz.ts';

const entry = (id: string, more: Partial<PlanEntry> = {}): PlanEntry => ({
  id,
  when: 'now',
  levels: ['self-care'],
  says: 'Do it.',
  tags: [],
  sources: ['a'],
  read: 'remedies/heat',
  ...more,
});
const quiz = tinyQuiz({
  items: [
    item('swollen', { avoid: ['heat', 'massage'] }),
    item('legs', { control: 'yes-no-not-sure', avoid: ['heat'] }),
    item('secret', { private: true, avoid: ['cold'] }),
  ],
  advice: [
    { when: { swollen: ['yes'] }, avoid: ['massage'], because: 'It can hold a clot.', sources: ['dvt'] },
    { when: { pills: ['ulcer'] }, avoid: ['nsaids'], because: 'It can bleed.', sources: ['label'] },
  ],
  plan: [
    entry('heat', { tags: ['heat'] }),
    entry('walk'),
    entry('book', { levels: ['within-days', 'same-day'] }),
    entry('for-old', { only: { age: ['old'] } }),
    entry('not-for-old', { unless: { age: ['old'] } }),
  ],
});
const tags = (answers: Record<string, string[]>) => avoid(quiz, { age: ['young'], ...answers }).map(({ tag }) => tag);

describe('advice to leave out', () => {
  it('follows from items answered yes or not sure, and from the rules', () => {
    expect(tags({})).toEqual([]);
    expect(tags({ swollen: ['no'] })).toEqual([]);
    expect(tags({ legs: ['not-sure'] })).toEqual(['heat']);
    expect(tags({ swollen: ['yes'], pills: ['ulcer'] })).toEqual(['massage', 'nsaids', 'heat']);
  });

  it('says why: in the words of the rule, or by naming the sign', () => {
    expect(avoid(quiz, { age: ['young'], swollen: ['yes'] })).toEqual([
      { tag: 'massage', because: ['It can hold a clot.'], sources: ['dvt'] },
      { tag: 'heat', because: ['You told us: Sign of swollen.'], sources: ['source-of-swollen'] },
    ]);
  });

  it('gives every reason once', () => {
    const found = avoid(quiz, { age: ['young'], swollen: ['yes'], legs: ['yes'] });
    expect(found.find(({ tag }) => tag === 'heat')?.because).toEqual([
      'You told us: Sign of swollen.',
      'You told us: Sign of legs.',
    ]);
  });

  it('gives for each tag the signs against it alone', () => {
    const found = avoid(quiz, { age: ['young'], swollen: ['yes'], secret: ['yes'] });
    expect(found.find(({ tag }) => tag === 'heat')?.sources).toEqual(['source-of-swollen']);
  });

  it('does not name a private sign', () => {
    expect(avoid(quiz, { age: ['young'], secret: ['yes'] })[0]?.because).toEqual(['One of your answers rules it out.']);
  });
});

describe('the plan', () => {
  const plan = (answers: Record<string, string[]>, level: 'self-care' | 'same-day' = 'self-care') =>
    planFor(quiz, { age: ['young'], ...answers }, level).map(({ id }) => id);

  it('has what suits the level, in the order of the data', () => {
    expect(plan({})).toEqual(['heat', 'walk', 'not-for-old']);
    expect(plan({}, 'same-day')).toEqual(['book']);
  });

  it('has nothing that an answer makes wrong', () => {
    expect(plan({ swollen: ['yes'] })).toEqual(['walk', 'not-for-old']);
  });

  it('has what is meant for this reader only', () => {
    expect(plan({ age: ['old'] })).toEqual(['heat', 'walk', 'for-old']);
  });
});
