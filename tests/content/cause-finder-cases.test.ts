import { describe, expect, it } from 'vitest';
import { isAnswer } from '../../src/cause-finder/address.ts';
import type { Answers } from '../../src/cause-finder/answers.ts';
import { type Case, flagged, mayPlayAPart, mixed, nothingFits, onAPath, patterns } from './cases.ts';
import { play } from './play.ts';
import { realCauses, realDanger, realQuiz } from './real-finder.ts';

const all = [patterns, nothingFits, mayPlayAPart, mixed, flagged, onAPath].flat();

/** The answers of a case; `id` alone is yes, `id=` passes over. */
function answersOf({ age, answers }: Case): Answers {
  const pairs = answers.split(' ').filter(Boolean);
  const read = (pair: string): [string, string[]] => {
    const [id = '', value] = pair.split('=');
    return [id, value === undefined ? ['yes'] : value.split('.').filter(Boolean)];
  };
  return { age: [age], ...Object.fromEntries(pairs.map(read)) };
}

function outcomeOf(one: Case) {
  const { end, level } = play(realQuiz, answersOf(one));
  const ranking = end.kind === 'result' ? end.ranking : null;
  const head = ranking && (ranking.first?.cause ?? ranking.fallback);
  return {
    level,
    firstThree: ranking ? [head?.id, ...ranking.others.map(({ cause }) => cause.id)].slice(0, 3) : null,
    part: ranking?.contributors.map(({ cause }) => cause.id) ?? [],
  };
}

describe.each([
  ['a pattern that fits', patterns],
  ['nothing that fits', nothingFits],
  ['something that plays a part', mayPlayAPart],
  ['a mixed picture', mixed],
  ['a danger sign', flagged],
  ['a path of their own', onAPath],
])('a reader with %s', (_, cases) => {
  it.each(cases.map((one): [string, Case] => [`${one.age}: ${one.says}`, one]))('%s', (_, one) => {
    const outcome = outcomeOf(one);
    expect(outcome.level).toBe(one.level);
    if (one.cause === null) expect(outcome.firstThree).toBeNull();
    else if (one.cause === 'no-single-cause') expect(outcome.firstThree?.[0]).toBe(one.cause);
    else expect(outcome.firstThree).toContain(one.cause);
    if (one.part) expect(outcome.part).toContain(one.part);
  });
});

describe('the cases', () => {
  it('are forty or more, each with valid answers', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    const fields = new Map(realQuiz.fields.map((field) => [field.id, field]));
    for (const one of all) {
      for (const [id, chosen] of Object.entries(answersOf(one))) {
        const field = fields.get(id);
        expect(field && isAnswer(field, chosen), `${one.says} ${id}=${chosen.join('.')}`).toBe(true);
      }
    }
  });

  it('cover every cause: ranked and contributing ones by name, gates by an item of theirs', () => {
    const named = new Set(all.flatMap(({ cause, part }) => [cause, part]));
    const told = new Set(all.flatMap((one) => Object.keys(answersOf(one))));
    const missing = realCauses.filter(({ id, kind, items }) => {
      if (kind === 'guide') return false;
      return kind === 'gate' ? !items.some((item) => told.has(item)) : !named.has(id);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('cover every danger item, with the helpers of a path', () => {
    const told = new Set(all.flatMap((one) => Object.keys(answersOf(one))));
    const items = realDanger.screens.flatMap((screen) => screen.items.map(({ id }) => id));
    expect(items.filter((id) => !told.has(id))).toEqual([]);
  });
});
