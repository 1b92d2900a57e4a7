import { beforeAll, describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/cause-finder/address.ts';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { atLeast, careLevelOf, emergencies } from '../../src/cause-finder/care.ts';
import { holds } from '../../src/cause-finder/conditions.ts';
import { fieldsOf } from '../../src/cause-finder/fields.ts';
import { liveAnswers, privateIds, withoutPrivate } from '../../src/cause-finder/live.ts';
import { resolve, stepAt } from '../../src/cause-finder/route.ts';
import type { CareLevel } from '../../src/model/care-level.ts';
import { flaggedReaders } from './flagged-readers.ts';
import { chance, oneOf, randomAnswers, someAnswer } from './made-up-readers.ts';
import { plainReaders } from './plain-readers.ts';
import { type Played, play } from './play.ts';
import { realCauses, realDanger, realQuiz } from './real-finder.ts';
import { redFlags } from './red-flags.ts';

const items = [...realDanger.screens, ...realDanger.paths].flatMap((part) => part.items);
const fields = fieldsOf(realQuiz);
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function tally<T>(list: T[]): string {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => (a[0] > b[0] ? 1 : -1))
    .map(([value, count]) => `${value}: ${count}`)
    .join(', ');
}

/** Readers without a danger sign who answer every question about the pain at random; some have leg trouble or periods. */
function readersInPain(count: number, seed: number): Answers[] {
  const random = chance(seed);
  const ages = ['18-30', '31-44', '45-49', '50-59', '60-64', '65-69', '70-plus'];
  return Array.from({ length: count }, () => {
    const truth: Record<string, string[]> = { age: [oneOf(ages, random)] };
    for (const { id } of realQuiz.questions) {
      const field = fields.find((one) => one.id === id);
      if (field) truth[id] = someAnswer(field, random);
    }
    if (random() < 0.5)
      Object.assign(truth, {
        'leg-pain-or-walking': ['yes'],
        'leg-pain-kind': ['down-leg'],
        'leg-pain-course': ['short'],
        'leg-pain-numb': ['no'],
      });
    if (random() < 0.3) Object.assign(truth, { 'period-or-pelvis': ['yes'], 'period-or-pelvis-kind': ['usual'] });
    return truth;
  });
}

/** The answers of somebody who was asked everything there is: what they did not say is no. */
function everythingAnswered(truth: Answers): Answers {
  const silent = items.filter((item) => !item.always && !truth[item.id]);
  const noes = Object.fromEntries(silent.map(({ id }) => [id, ['no']]));
  return { ...noes, ...truth, private: ['done'], 'pill-safety': ['none'] };
}

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
    if (process.env.FINDER_TABLES) console.table(rows);
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

describe('readers with a plain, recent spasm', () => {
  const readers = plainReaders(Number(process.env.PLAIN_READERS ?? 500), 1);
  let played: Played[] = [];
  beforeAll(() => {
    played = readers.map((truth) => play(realQuiz, truth));
  }, 60_000);
  const share = (list: Played[]) => list.filter(({ level }) => level === 'self-care').length / list.length;

  it('reach self-care at least 8 times in 10', { timeout: 120_000 }, () => {
    if (process.env.FINDER_TABLES) {
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
    if (process.env.FINDER_TABLES) console.log(`screens, plain readers: ${tally(counts)}; median ${median(counts)}`);
    expect(median(counts)).toBeLessThanOrEqual(13);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  it('mostly hear of a muscle first', () => {
    const first = played.map(({ end }) =>
      end.kind === 'result' && end.ranking ? (end.ranking.first?.cause.id ?? 'no-single-cause') : 'none',
    );
    if (process.env.FINDER_TABLES) console.log(`first cause, plain readers: ${tally(first)}`);
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
    if (process.env.FINDER_TABLES) console.log(`screens, any pain: ${tally(counts)}; median ${median(counts)}`);
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
        const step = stepAt(realQuiz, truth, key);
        if (step && 'items' in step) for (const { item } of step.items) seen.add(item.id);
      }
    }
    expect(items.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

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
    expect([...privateIds(realQuiz)].sort()).toEqual([
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
