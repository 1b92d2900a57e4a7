import { describe, expect, it } from 'vitest';
import { Tally } from '../../../src/search/tally.ts';

describe('a tally', () => {
  it('counts the most of one word, and adds up words by their weights', () => {
    const tally = new Tally(4);
    tally.offer(1, 5);
    tally.offer(1, 3);
    tally.offer(1, 8);
    tally.offer(2, 1);
    tally.closeWord(2);
    tally.offer(1, 1);
    tally.closeWord(0.5);
    expect([0, 1, 2, 3].map((place) => tally.of(place))).toEqual([0, 16.5, 2, 0]);
  });

  it('names each place reached once', () => {
    const tally = new Tally(3);
    for (const weight of [1, 1]) {
      tally.offer(2, 1);
      tally.offer(0, 1);
      tally.closeWord(weight);
    }
    expect(tally.reached()).toEqual([2, 0]);
  });

  it('knows nothing of places it does not have', () => expect(new Tally(1).of(7)).toBe(0));
});
