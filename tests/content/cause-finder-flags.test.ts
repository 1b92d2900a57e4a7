import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { atLeast, careLevelOf } from '../../src/cause-finder/care.ts';
import { screenAt, wayOf } from '../../src/cause-finder/route.ts';
import type { CareLevel } from '../../src/model/care-level.ts';
import { flaggedReaders } from './flagged-readers.ts';
import { chance, randomAnswers } from './made-up-readers.ts';
import { type Played, play } from './play.ts';
import { dangerItems as items, realDanger, realQuiz } from './real-finder.ts';
import { redFlags } from './red-flags.ts';
import { printing, tally } from './tally.ts';

describe('red flags', () => {
  const all = Object.values(redFlags).flat();
  const named = new Set([
    ...items.flatMap((item) => item.flags),
    ...realDanger.combinations.flatMap(({ flags }) => flags),
  ]);

  it('are all 83 in the data, and no other', () => {
    expect(all).toHaveLength(83);
    expect([...named].sort()).toEqual([...all].sort());
  });

  const readers = new Map(all.map((flag, index) => [flag, flaggedReaders(flag, 5, index + 1)]));
  const played = new Map<Answers, Played>();
  beforeAll(() => {
    for (const { truth } of [...readers.values()].flat()) played.set(truth, play(realQuiz, truth));
  }, 60_000);
  const ended = (truth: Answers): Played => played.get(truth) ?? play(realQuiz, truth);

  it.each(
    Object.entries(redFlags).flatMap(([level, flags]) =>
      flags.map((flag): [string, CareLevel] => [flag, level as CareLevel]),
    ),
  )('%s reaches %s', (flag, level) => {
    expect(readers.get(flag)?.some((reader) => atLeast(reader.level, level))).toBe(true);
  });

  it('are caught in every reader who has one, at its level or above', { timeout: 60_000 }, () => {
    const rows = all.map((flag) => {
      const made = readers.get(flag) ?? [];
      const caught = made.filter(({ level, truth }) => atLeast(ended(truth).level, level));
      return { flag, levels: tally(made.map(({ level }) => level)), readers: made.length, caught: caught.length };
    });
    if (printing) console.table(rows);
    expect(rows.filter(({ readers, caught }) => readers === 0 || caught < readers)).toEqual([]);
  });

  it('are caught also where other danger signs are ticked at random', () => {
    const random = chance(3);
    const missed = [...readers.values()].flat().filter(({ level, truth }) => {
      const noisy = { ...randomAnswers(realQuiz, random, 0.1), ...truth };
      return !atLeast(careLevelOf(realQuiz, noisy), level);
    });
    expect(missed).toEqual([]);
  });

  it('end the quiz on the emergency page as soon as the sign is settled, on the screen that asks it', () => {
    const late = [...readers.values()].flat().filter(({ truth }) => {
      const { end, screens } = ended(truth);
      return end.kind === 'emergency' && end.at !== screens.at(-1);
    });
    expect(late).toEqual([]);
  });
});

describe('every danger item', () => {
  it('is put to some reader', () => {
    const readers: Answers[] = [
      { age: ['70-plus'] },
      { age: ['under-18'] },
      { age: ['31-44'], pregnancy: ['yes'], 'pregnancy-state': ['had-baby'] },
    ];
    const seen = new Set<string>();
    for (const truth of readers) {
      for (const key of play(realQuiz, truth).screens) {
        const step = screenAt(wayOf(realQuiz, truth), key);
        if (step && 'items' in step) for (const { item } of step.items) seen.add(item.id);
      }
    }
    expect(items.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});
