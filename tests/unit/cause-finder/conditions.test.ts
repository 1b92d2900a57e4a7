import { describe, expect, it } from 'vitest';
import { holds, judge, namedIn } from '../../../src/cause-finder/conditions.ts';
import type { Condition } from '../../../src/model/condition.ts';

const answers = { place: ['middle', 'leg'], onset: ['slow'], life: [] };

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['holds when it is empty', {}, true],
    ['holds when one listed option was chosen', { place: ['leg', 'hip'] }, true],
    ['fails when no listed option was chosen', { place: ['hip'] }, false],
    ['fails for a question without an answer', { worse: ['sitting'] }, false],
    ['wants every key', { place: ['leg'], onset: ['fast'] }, false],
    ['with not holds when an answer has none of the options', { place: { not: ['hip'] } }, true],
    ['with not fails when an answer has one of the options', { place: { not: ['leg'] } }, false],
    ['with not fails when one of its options was chosen', { place: { not: ['hip', 'leg'] } }, false],
    ['with not fails without an answer', { worse: { not: ['sitting'] } }, false],
    ['with not fails for a question passed over', { life: { not: ['stress'] } }, false],
    [
      'counts chosen options up to the number asked for',
      { place: { atLeast: 2, from: ['middle', 'leg', 'hip'] } },
      true,
    ],
    ['counts only options from its list', { place: { atLeast: 2, from: ['middle', 'hip'] } }, false],
    ['with any wants one', { any: [{ place: ['hip'] }, { onset: ['slow'] }] }, true],
    ['with any fails when none holds', { any: [{ place: ['hip'] }, { onset: ['fast'] }] }, false],
    ['with all wants each', { all: [{ place: ['leg'] }, { onset: ['fast'] }] }, false],
    ['joins any with its other keys', { onset: ['fast'], any: [{ place: ['leg'] }] }, false],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('holds when there is none', () => {
    expect(holds(undefined, answers)).toBe(true);
  });
});

describe('a condition with open questions', () => {
  const open = new Set(['worse']);
  it.each<[string, Condition, 0 | 1 | 2]>([
    ['may hold when all it wants is open', { worse: ['sitting'] }, 1],
    ['fails when something known speaks against it', { worse: ['sitting'], onset: ['fast'] }, 0],
    ['holds when one of any is known', { any: [{ worse: ['sitting'] }, { onset: ['slow'] }] }, 2],
    ['may hold when none of any is known and one is open', { any: [{ worse: ['sitting'] }, { onset: ['fast'] }] }, 1],
    ['may hold when one of all is open', { all: [{ worse: { not: ['sitting'] } }, { onset: ['slow'] }] }, 1],
    ['fails when one of all is known to fail', { all: [{ worse: ['sitting'] }, { onset: ['fast'] }] }, 0],
  ])('%s', (_, condition, expected) => {
    expect(judge(condition, answers, open)).toBe(expected);
  });
});

it('the names in a condition are found at every depth', () => {
  expect(namedIn({ a: ['x'], any: [{ b: ['x'] }, { all: [{ c: { not: ['x'] } }] }] })).toEqual(['a', 'b', 'c']);
  expect(namedIn(undefined)).toEqual([]);
});
