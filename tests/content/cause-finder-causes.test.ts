import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { holds } from '../../src/cause-finder/conditions.ts';
import { liveAnswers } from '../../src/cause-finder/live.ts';
import { resolve } from '../../src/cause-finder/route.ts';
import { chance, oneOf, someAnswer } from './made-up-readers.ts';
import { play } from './play.ts';
import { everythingAnswered, readersInPain } from './readers-in-pain.ts';
import { realCauses, realQuiz } from './real-finder.ts';

const { fields } = realQuiz;

describe('causes', () => {
  /** Random answers about the pain, changed one by one while the cause comes closer to the first place. */
  function readerFor(id: string, seed: number): Answers {
    const random = chance(seed);
    const turnable = fields.filter(
      (one) => one.id === 'age' || realQuiz.questions.some((question) => question.id === one.id),
    );
    const nearness = (truth: Answers): number => {
      const step = resolve(realQuiz, everythingAnswered(truth));
      if (step.kind !== 'result' || !step.ranking) return -1;
      if (step.ranking.first?.cause.id === id) return 100;
      return step.ranking.others.find(({ cause }) => cause.id === id)?.points ?? 0;
    };
    let truth: Answers = {};
    for (let start = 0; start < 40 && nearness(truth) < 100; start += 1) {
      truth = readersInPain(1, Math.floor(random() * 1e9))[0] ?? {};
      for (let tries = 0; tries < 60 && nearness(truth) < 100; tries += 1) {
        const field = oneOf(turnable, random);
        const turned = { ...truth, [field.id]: someAnswer(field, random) };
        if (nearness(turned) >= nearness(truth)) truth = turned;
      }
    }
    return truth;
  }

  const ranked = realCauses.filter(({ kind, fallback }) => kind === 'ranked' && !fallback).map(({ id }) => id);

  it.each(ranked)('%s can come first', (id) => {
    const { end } = play(realQuiz, readerFor(id, 9));
    expect(end.kind === 'result' && end.ranking?.first?.cause.id).toBe(id);
  });

  const pool = readersInPain(1500, 8).map(everythingAnswered);
  const rankings = pool
    .map((answers) => resolve(realQuiz, answers))
    .flatMap((step) => (step.kind === 'result' && step.ranking ? [step.ranking] : []));

  it('that only play a part never come first, nor does a gate', () => {
    expect(rankings.length).toBeGreaterThan(1200);
    const first = new Set(rankings.map((ranking) => ranking.first?.cause.kind ?? 'ranked'));
    expect([...first]).toEqual(['ranked']);
  });

  it('that play a part are all shown to somebody, and the fallback stands first for somebody', () => {
    const shown = new Set(rankings.flatMap(({ contributors }) => contributors.map(({ cause }) => cause.id)));
    const contributors = realCauses.filter(({ kind }) => kind === 'contributor').map(({ id }) => id);
    expect(contributors.filter((id) => !shown.has(id))).toEqual([]);
    expect(rankings.some(({ first }) => first === null)).toBe(true);
  });

  it('have no dead sign: each holds for somebody whose causes are ranked', () => {
    const lives = pool.map((answers) => liveAnswers(realQuiz, answers));
    const dead = realQuiz.causes.flatMap(({ id, signs }) =>
      signs.filter(({ when }) => !lives.some((live) => holds(when, live))).map(({ says }) => `${id}: ${says}`),
    );
    expect(dead).toEqual([]);
  });
});
