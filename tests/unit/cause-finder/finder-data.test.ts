import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/cause-finder/fields.ts';
import { finderData } from '../../../src/cause-finder/finder-data.ts';
import type { Cause } from '../../../src/model/article.ts';
import type { Danger, DangerItem } from '../../../src/model/danger.ts';
import type { PlanEntry } from '../../../src/model/plan.ts';
import { item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const slim = tinyQuiz();
const kept = (id: string) => item(id, { avoid: ['heat'], say: 'I cannot feel my leg.' });

/** The item as an author writes it, with what the browser does not need. */
const written = (id: string): DangerItem => ({
  ...kept(id),
  signs: {},
  phrases: ['leg is numb'],
  flags: ['RF01'],
  signOff: 'pending',
  signOffNote: 'Is this right?',
  outcomes: kept(id).outcomes.map((outcome) => ({ ...outcome, flags: ['RF01'] })),
});

const both = { id: 'both', when: { a: ['yes'] }, level: 'same-day' as const, means: 'Both.', sources: ['s'] };
const path = { id: 'kids', title: 'Kids', action: 'Book.', why: 'Because.', when: { age: ['young'] } };
const danger: Danger = {
  age: slim.age,
  screens: slim.screens.map((screen) => ({ ...screen, items: [written('a')] })),
  paths: [{ ...path, items: [written('b')] }],
  combinations: [{ ...both, flags: ['RF02'] }],
  safetyNet: ['a'],
  advice: { ask: slim.pills, rules: [{ when: {}, avoid: ['heat'], because: 'It swells.', sources: ['s'] }] },
};

const pattern = { name: 'Strain', pattern: 'After a lift.', fallback: false, eases: ['heat'] };
const causeOf = (id: string, kind: Cause['kind'], more: Partial<Cause> = {}) =>
  ({
    ...pattern,
    title: 'A strain',
    group: 'muscle-joint',
    kind,
    signs: [{ ...sign({ onset: ['lift'] }, 2), basis: 'source', note: 'Ask a reviewer.' }],
    id,
    ...more,
  }) as Cause & { id: string };

const questions = [question('onset', ['lift', 'slow'])];
const plan: PlanEntry[] = [
  { id: 'walk', when: 'now', levels: ['self-care'], says: 'Walk.', tags: [], sources: [], read: 'remedies/heat' },
];
const dataWith = (...causes: (Cause & { id: string })[]) => finderData(danger, questions, causes, plan);

describe('what the browser gets', () => {
  const slimItem = (id: string) => ({ ...kept(id), signs: {} });

  it('has the danger items without search phrases, flags and notes for reviewers', () => {
    const { screens, paths } = dataWith();
    expect(screens).toEqual([{ ...slim.screens[0], items: [slimItem('a')] }]);
    expect(paths).toEqual([{ ...path, items: [slimItem('b')] }]);
  });

  it('has the combinations without flags', () => {
    expect(dataWith().combinations).toEqual([both]);
  });

  it('has the other parts as they were written, and all that can be answered', () => {
    const data = dataWith();
    const { age, safetyNet, advice } = danger;
    expect(data).toMatchObject({ age, safetyNet, pills: advice.ask, advice: advice.rules, questions, plan });
    expect(data.fields).toEqual(fieldsOf(data));
    expect(data.fields.map(({ id }) => id)).toEqual(['age', 'a', 'b', 'onset', 'pills']);
  });

  it('has of a cause what a result shows, and of a sign its rule, weight, words and sources', () => {
    expect(dataWith(causeOf('strain', 'ranked')).causes).toEqual([
      { ...pattern, id: 'strain', kind: 'ranked', signs: [sign({ onset: ['lift'] }, 2)] },
    ]);
  });

  it('has what a cause needs, only where it needs something', () => {
    const needs = { age: ['old'] };
    const [needy, plain] = dataWith(causeOf('needy', 'ranked', { needs }), causeOf('plain', 'ranked')).causes;
    expect(needy?.needs).toEqual(needs);
    expect(Object.keys(plain ?? {})).not.toContain('needs');
  });

  it('has causes that may come first or play a part, in their order, and no gates or guides', () => {
    const kinds = ['gate', 'contributor', 'guide', 'ranked'] as const;
    expect(dataWith(...kinds.map((kind) => causeOf(kind, kind))).causes.map(({ id }) => id)).toEqual([
      'contributor',
      'ranked',
    ]);
  });
});
