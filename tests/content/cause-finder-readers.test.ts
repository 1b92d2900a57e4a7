import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { resolve } from '../../src/cause-finder/route.ts';
import { plainReaders } from './plain-readers.ts';
import { type Played, play } from './play.ts';
import { everythingAnswered, readersInPain } from './readers-in-pain.ts';
import { realQuiz } from './real-finder.ts';
import { median, printing, tally } from './tally.ts';

describe('readers with a plain, recent spasm', () => {
  const readers = plainReaders(Number(process.env.PLAIN_READERS ?? 500), 1);
  let played: Played[] = [];
  beforeAll(() => {
    played = readers.map((truth) => play(realQuiz, truth));
  }, 60_000);
  const share = (list: Played[]) => list.filter(({ level }) => level === 'self-care').length / list.length;

  it('reach self-care at least 8 times in 10', { timeout: 120_000 }, () => {
    if (printing) {
      const crowd = (more: Parameters<typeof plainReaders>[2]) =>
        plainReaders(readers.length, 2, more).map((truth) => play(realQuiz, truth));
      const line = (name: string, list: Played[]) =>
        console.log(`${name}: ${tally(list.map(({ level }) => level))}; self-care ${share(list).toFixed(3)}`);
      line('plain readers', played);
      line('the same, 60 or over', crowd({ ages: 'from-60' }));
      line('twice as clumsy', crowd({ clumsiness: 2 }));
    }
    expect(share(played)).toBeGreaterThanOrEqual(0.8);
  });

  it('pass 13 screens at the median and never more than 20', () => {
    const counts = played.map(({ screens }) => screens.length);
    if (printing) console.log(`screens, plain readers: ${tally(counts)}; median ${median(counts)}`);
    expect(median(counts)).toBeLessThanOrEqual(13);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  it('mostly hear of a muscle first', () => {
    const first = played.map(({ end }) =>
      end.kind === 'result' && end.ranking ? (end.ranking.first?.cause.id ?? 'no-single-cause') : 'none',
    );
    if (printing) console.log(`first cause, plain readers: ${tally(first)}`);
    expect(first.filter((id) => id === 'muscle-strain').length / first.length).toBeGreaterThan(0.5);
  });
});

describe('readers in pain of any kind', () => {
  const readers = readersInPain(250, 4);
  let played: Played[] = [];
  beforeAll(() => {
    played = readers.map((truth) => play(realQuiz, truth));
  }, 60_000);

  it('pass 20 screens at most', () => {
    const counts = played.map(({ screens }) => screens.length);
    if (printing) console.log(`screens, any pain: ${tally(counts)}; median ${median(counts)}`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  it('meet every question', () => {
    const asked = new Set(played.flatMap((one) => one.asked));
    expect(realQuiz.questions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('lose nothing by the questions that are left out', () => {
    const result = (answers: Answers) => {
      const step = resolve(realQuiz, answers);
      if (step.kind !== 'result' || !step.ranking) return step.key;
      const { first, others, contributors } = step.ranking;
      return [first, ...others]
        .map((one) => `${one?.cause.id} ${one?.fit}`)
        .concat(contributors.map(({ cause }) => cause.id));
    };
    const differing = readers.filter((truth, index) => {
      const everything = result(everythingAnswered(truth));
      const end = played[index]?.end;
      const asked = end?.kind === 'result' && end.ranking;
      if (!asked) return true;
      const seen = [asked.first, ...asked.others].map((one) => `${one?.cause.id} ${one?.fit}`);
      return (
        JSON.stringify(seen.concat(asked.contributors.map(({ cause }) => cause.id))) !== JSON.stringify(everything)
      );
    });
    expect(differing).toEqual([]);
  });
});
