import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { careLevelOf } from '../../src/cause-finder/care.ts';
import { allItems, liveAnswers } from '../../src/cause-finder/live.ts';
import { rankCauses } from '../../src/cause-finder/ranking.ts';
import { coveringArray } from './covering-array.ts';
import { chance, randomAnswers, someAnswer } from './made-up-readers.ts';
import { rawCauses, rawDanger, rawQuestions, realQuiz } from './real-finder.ts';
import { type RawCause, type RawDanger, type RawQuestion, secondLevel, secondRanking } from './second-opinion.ts';

const danger = rawDanger as RawDanger;
const questions = rawQuestions as RawQuestion[];
const causes = rawCauses as RawCause[];

function firstOpinion(answers: Answers) {
  const { first, fallback, others, contributors } = rankCauses(realQuiz, liveAnswers(realQuiz, answers));
  return {
    level: careLevelOf(realQuiz, answers),
    first: (first?.cause ?? fallback)?.id,
    below: others.map(({ cause }) => cause.id),
    mayPlayAPart: contributors.map(({ cause }) => cause.id),
  };
}

const secondOpinion = (answers: Answers) => ({
  level: secondLevel(danger, answers),
  ...secondRanking(danger, questions, causes, answers),
});

/** Where the two disagree: the first few answer sets, with both opinions. Rankings are compared where there is an age. */
function disagreements(sets: Iterable<Answers>): unknown[] {
  const found: unknown[] = [];
  for (const answers of sets) {
    const [first, second] = [firstOpinion(answers), secondOpinion(answers)];
    const same = answers.age ? JSON.stringify(first) === JSON.stringify(second) : first.level === second.level;
    if (!same && found.length < 3) found.push({ answers, first, second });
  }
  return found;
}

function* randomSets(count: number, seed: number): Generator<Answers> {
  const random = chance(seed);
  for (let made = 0; made < count; made += 1)
    yield randomAnswers(realQuiz, random, [0.02, 0.1, 0.4][made % 3] as number);
}

function* coveringSets(): Generator<Answers> {
  const asked = new Set(['age', ...allItems(realQuiz).map(({ id }) => id), ...realQuiz.questions.map(({ id }) => id)]);
  const fields = realQuiz.fields;
  const random = chance(11);
  const rows = coveringArray(
    fields.filter(({ id }) => asked.has(id)).map(({ id, options }) => ({ id, values: options })),
    5,
  );
  for (const row of rows) {
    const below = fields.filter(({ id }) => !asked.has(id)).map((field) => [field.id, someAnswer(field, random)]);
    yield { ...Object.fromEntries(below), ...Object.fromEntries([...row].map(([id, value]) => [id, [value]])) };
  }
}

describe('a second implementation, written from the evidence, agrees', () => {
  const count = Number(process.env.ANSWER_SETS ?? 5000);

  it(`on ${count} random answer sets, some with gaps`, { timeout: 600_000 }, () => {
    expect(disagreements(randomSets(count, 1))).toEqual([]);
  });

  it('on answer sets in which any three answers to danger items and questions meet', { timeout: 120_000 }, () => {
    expect(disagreements(coveringSets())).toEqual([]);
  });

  it('and is no mere echo: a wrong level would be found', () => {
    const wrong = structuredClone(danger);
    const item = wrong.screens[0]?.items.find(({ id }) => id === 'foot-weak');
    if (item?.outcomes[1]) item.outcomes[1].level = 'within-days';
    const answers = { age: ['31-44'], 'foot-weak': ['yes'], 'foot-weak-speed': ['steady'] };
    expect(secondLevel(wrong, answers)).not.toBe(careLevelOf(realQuiz, answers));
  });
});
