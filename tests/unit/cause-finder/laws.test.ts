import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/cause-finder/address.ts';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { atLeast, careLevelOf, emergencies } from '../../../src/cause-finder/care.ts';
import type { FinderData } from '../../../src/cause-finder/finder-data.ts';
import { withoutPrivate } from '../../../src/cause-finder/live.ts';
import { rankCauses } from '../../../src/cause-finder/ranking.ts';
import { resolve, wayOf } from '../../../src/cause-finder/route.ts';
import { submit, unanswered } from '../../../src/cause-finder/submit.ts';
import { answersTo, madeUpQuiz, quizWithAnswers } from './made-up-quiz.ts';

const runs = { numRuns: 200 };

/** Plays a quiz: at every screen all that is open gets an answer from `wishes`, or the first option. */
function play(quiz: FinderData, wishes: Answers): string[] {
  const keys: string[] = [];
  let answers: Answers = {};
  for (;;) {
    const step = resolve(quiz, answers);
    keys.push(step.key);
    if (step.kind === 'result' || step.kind === 'emergency' || keys.length > 50) return keys;
    const ids = 'items' in step ? step.items.map(({ item }) => item.id) : [];
    const wished = [...ids, ...unanswered(step, answers)].filter((id) => wishes[id] && !answers[id]);
    const forced = unanswered(step, answers).map((id) => [id, wishes[id] ?? ['none']]);
    answers = { ...answers, ...Object.fromEntries([...forced, ...wished.map((id) => [id, wishes[id]])]) };
    if (unanswered(step, answers).length === 0) answers = submit(step, answers);
  }
}

describe('for every quiz and every answer set', { timeout: 60_000 }, () => {
  it('there is exactly one step: what was passed before it are questions, each asked once', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const { trail } = wayOf(quiz, answers);
        const keys = trail.map(({ key }) => key);
        expect(keys).not.toHaveLength(0);
        expect(new Set(keys).size).toBe(keys.length);
        expect(trail.slice(0, -1).filter(({ kind }) => kind === 'result' || kind === 'emergency')).toEqual([]);
      }),
      runs,
    );
  });

  it('the finder ends', () => {
    fc.assert(
      fc.property(
        madeUpQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), answersTo(quiz, true))),
        ([quiz, wishes]) => {
          expect(['result', 'emergency']).toContain(play(quiz, { ...wishes, age: wishes.age ?? ['old'] }).at(-1));
        },
      ),
      runs,
    );
  });

  it('no settled answer lowers a level', () => {
    fc.assert(
      fc.property(
        madeUpQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), answersTo(quiz), answersTo(quiz))),
        ([quiz, answers, more]) => {
          const known = { age: ['old'], ...answers };
          const level = careLevelOf(quiz, known, true);
          expect(atLeast(careLevelOf(quiz, { ...more, ...known }, true), level)).toBe(true);
        },
      ),
      runs,
    );
  });

  it('what is pending holds at least what any answer to it could bring', () => {
    fc.assert(
      fc.property(
        madeUpQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), answersTo(quiz), fc.constantFrom('a', 'b', 'c', 'd'))),
        ([quiz, answers, id]) => {
          const open = Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith(`${id}-`)));
          const pending = careLevelOf(quiz, { age: ['old'], ...open, [id]: ['yes'] });
          const asked = [...quiz.screens.flatMap((screen) => screen.items)].find((item) => item.id === id);
          fc.pre((asked?.followUps.length ?? 0) > 0);
          expect(atLeast(pending, careLevelOf(quiz, { age: ['old'], ...answers, [id]: ['yes'] }, true))).toBe(true);
        },
      ),
      runs,
    );
  });

  it('a settled emergency is an emergency whatever else is answered', () => {
    fc.assert(
      fc.property(
        madeUpQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), answersTo(quiz), answersTo(quiz))),
        ([quiz, answers, more]) => {
          fc.pre(emergencies(quiz, answers).length > 0);
          expect(resolve(quiz, answers).kind).toBe('emergency');
          expect(resolve(quiz, { ...more, ...answers }).kind).toBe('emergency');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('no cause and no question about the pain changes the level', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const bare = { ...quiz, causes: [], questions: [] };
        expect(careLevelOf(bare, answers)).toBe(careLevelOf(quiz, answers));
      }),
      runs,
    );
  });

  it('the order of answering does not matter', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([id, chosen]) => [id, [...chosen].reverse()]),
        );
        expect(resolve(quiz, turned)).toEqual(resolve(quiz, answers));
      }),
      runs,
    );
  });

  it('causes are ranked below same-day only', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const step = resolve(quiz, answers);
        fc.pre(step.kind === 'result');
        if (step.kind === 'result') expect(step.ranking !== null && atLeast(step.level, 'same-day')).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('an address brings back all answers but the private ones', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const kept = withoutPrivate(quiz, answers);
        expect(decode(quiz, encode(quiz, answers))).toEqual(answers.private ? { ...kept, private: ['shown'] } : kept);
      }),
      runs,
    );
  });

  it('no address holds a private id', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        const keys = encode(quiz, answers)
          .split('&')
          .map((pair) => pair.split('=')[0]);
        const hidden = quiz.fields.flatMap((field) => (field.private ? field.id : []));
        expect(keys.filter((key) => hidden.includes(key ?? ''))).toEqual([]);
      }),
      runs,
    );
  });

  it('any text is an address', () => {
    const pieces = fc.constantFrom(
      'a',
      'a-1',
      'p',
      'no',
      'private',
      'age',
      '=',
      '&',
      '.',
      '#',
      '%',
      'x',
      'yes',
      'young',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(madeUpQuiz, text, (quiz, address) => {
        const answers = decode(quiz, address);
        expect(resolve(quiz, answers).key).toBeTruthy();
        expect(decode(quiz, encode(quiz, answers))).toEqual(answers);
      }),
      runs,
    );
  });

  it('a contributor never comes first', () => {
    fc.assert(
      fc.property(quizWithAnswers, ({ quiz, answers }) => {
        expect(rankCauses(quiz, answers).first?.cause.kind).not.toBe('contributor');
      }),
      runs,
    );
  });
});
