import { describe, expect, it } from 'vitest';
import { said, ticked, toggle } from '../../../src/cause-finder/answers.ts';

describe('a tap on an option', () => {
  it.each<['one' | 'many', string[], string, string[]]>([
    ['one', [], 'a', ['a']],
    ['one', ['a'], 'b', ['b']],
    ['one', ['a'], 'a', ['a']],
    ['many', ['a'], 'b', ['a', 'b']],
    ['many', ['a', 'b'], 'a', ['b']],
    ['many', ['a', 'b'], 'none', ['none']],
    ['many', ['none'], 'b', ['b']],
    ['many', ['not-sure'], 'b', ['b']],
    ['many', ['a'], 'not-sure', ['not-sure']],
    ['many', ['none'], 'not-sure', ['not-sure']],
    ['many', ['none'], 'none', []],
  ])('%s of %j and then %s gives %j', (pick, chosen, option, expected) => {
    expect(toggle(pick, chosen, option)).toEqual(expected);
  });
});

it('an item is ticked by yes and by not sure, and by nothing else', () => {
  expect(['yes', 'not-sure', 'no'].map((answer) => ticked({ a: [answer] }, 'a'))).toEqual([true, true, false]);
  expect(ticked({}, 'a')).toBe(false);
});

it('nothing was said to a question that has no answer', () => {
  expect(said({}, 'a', 'x')).toBe(false);
  expect(said({ a: ['x', 'y'] }, 'a', 'y')).toBe(true);
});
