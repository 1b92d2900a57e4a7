import { expect, it } from 'vitest';
import { inSlices } from '../../../src/islands/search/in-slices.ts';

/** Steps that take some milliseconds each, by a clock of their own. */
function work(lengths: number[]) {
  let clock = 0;
  const done: (number | 'pause')[] = [];
  function* steps(): Generator<void, string, void> {
    for (const length of lengths) {
      clock += length;
      done.push(length);
      yield;
    }
    return 'index';
  }
  const pause = async () => done.push('pause');
  return { done, result: inSlices(steps(), pause, () => clock) };
}

it('short steps are taken together, and after 8 milliseconds the browser has its turn', async () => {
  const { done, result } = work([1, 2, 3, 2, 9, 4, 3]);
  expect(await result).toBe('index');
  expect(done).toEqual([1, 2, 3, 2, 'pause', 9, 'pause', 4, 3]);
});

it('what needs no step is there at once', async () => {
  const { done, result } = work([]);
  expect(await result).toBe('index');
  expect(done).toEqual([]);
});

it('a step that fails ends it', async () => {
  function* steps(): Generator<void, string, void> {
    yield;
    throw new Error('The index is cut short.');
  }
  await expect(inSlices(steps(), async () => undefined)).rejects.toThrow('cut short');
});
