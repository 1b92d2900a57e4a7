import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import type { FinderData } from '../../../src/cause-finder/finder-data.ts';
import { liveAnswers } from '../../../src/cause-finder/live.ts';
import { questionsThatMatter } from '../../../src/cause-finder/open-questions.ts';
import { rankCauses } from '../../../src/cause-finder/ranking.ts';
import { answersTo, madeUpQuiz } from './made-up-quiz.ts';

/** What a reader sees of a ranking: which causes, in which order, how well they fit, what may play a part. */
function seen(quiz: FinderData, answers: Answers): string {
  const { first, others, contributors } = rankCauses(quiz, liveAnswers(quiz, answers));
  const match = (one: typeof first) => one && [one.cause.id, one.fit];
  return JSON.stringify([match(first), others.map(match), contributors.map(({ cause }) => cause.id)]);
}

/** Every way to answer one question: each option, pairs where several may be chosen, passing over, no answer. */
function choices(quiz: FinderData, id: string): (readonly string[] | undefined)[] {
  const found = quiz.questions.find((one) => one.id === id);
  const ids = found?.options.map((option) => option.id) ?? [];
  return [undefined, [], ...ids.map((one) => [one]), ...(found?.pick === 'many' ? [['x', 'y']] : [])];
}

const withChoice = (answers: Answers, id: string, chosen: readonly string[] | undefined): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, [id]: chosen }).filter(([, value]) => value !== undefined),
  ) as Answers;

/** Every completion of the answers by the ids, by brute force. */
const completions = (quiz: FinderData, answers: Answers, ids: string[]): Answers[] =>
  ids.reduce(
    (list, id) => list.flatMap((one) => choices(quiz, id).map((chosen) => withChoice(one, id, chosen))),
    [answers],
  );

const unansweredIn = (quiz: FinderData, answers: Answers) =>
  quiz.questions.map(({ id }) => id).filter((id) => !answers[id]);

describe('questions that still matter', { timeout: 60_000 }, () => {
  it('leave out only what can change nothing: no completion of the answers shows another result', () => {
    fc.assert(
      fc.property(
        madeUpQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), answersTo(quiz), fc.nat({ max: 2 }))),
        ([quiz, some, first]) => {
          const told = quiz.questions.slice(0, first + 1).map(({ id }) => [id, some[id] ?? []]);
          const answers = { age: ['old'], a: ['no'], b: ['no'], ...Object.fromEntries(told) };
          const open = unansweredIn(quiz, answers);
          const matter = questionsThatMatter(quiz, answers);
          const idle = open.filter((id) => !matter.has(id));
          for (const base of completions(
            quiz,
            answers,
            open.filter((id) => matter.has(id)),
          )) {
            const results = new Set(completions(quiz, base, idle).map((all) => seen(quiz, all)));
            expect([...results]).toHaveLength(1);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('leave out most of the questions that brute force finds idle', () => {
    const found = { idle: 0, leftOut: 0 };
    for (const quiz of fc.sample(madeUpQuiz, { numRuns: 80, seed: 7 })) {
      const answers = { age: ['old'], a: ['no'], b: ['no'], p: ['x'] };
      const open = unansweredIn(quiz, answers);
      const matter = questionsThatMatter(quiz, answers);
      for (const id of open) {
        const others = completions(
          quiz,
          answers,
          open.filter((other) => other !== id),
        );
        const changes = (base: Answers) =>
          new Set(completions(quiz, base, [id]).map((all) => seen(quiz, all))).size > 1;
        if (others.some(changes)) continue;
        found.idle += 1;
        if (!matter.has(id)) found.leftOut += 1;
      }
    }
    expect(found.idle).toBeGreaterThan(50);
    expect(found.leftOut / found.idle).toBeGreaterThan(0.6);
  });
});
