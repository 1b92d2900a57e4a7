import { expect, it } from 'vitest';
import { remembering } from '../../../src/search/remembering.ts';

const counting = (most: number) => {
  const asked: string[] = [];
  const answer = remembering(most, (key: string) => {
    asked.push(key);
    return key.length;
  });
  return { answer, asked };
};

it('answers each question once, also with nothing', () => {
  const { answer, asked } = counting(3);
  expect(['a', 'bb', 'a', '', 'bb', ''].map(answer)).toEqual([1, 2, 1, 0, 2, 0]);
  expect(asked).toEqual(['a', 'bb', '']);
});

it('forgets all once it knows as much as it may', () => {
  const { answer, asked } = counting(2);
  for (const key of ['a', 'b', 'a', 'b', 'c', 'c', 'a']) answer(key);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
