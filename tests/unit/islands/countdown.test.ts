import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, choices, clock, left, minute, pause, resume, start } from '../../../src/islands/timer/countdown.ts';

const moment = fc.integer({ min: 0, max: 4e12 });
const minutes = fc.integer({ min: 1, max: 60 });
const stretch = fc.integer({ min: 0, max: 60 * minute });

describe('a countdown', () => {
  it('is over when its minutes have passed, however long nobody looked', () => {
    fc.assert(
      fc.property(minutes, moment, stretch, (length, now, later) => {
        const seen = at(start(length, now), now + later);
        expect(seen.state).toBe(later >= length * minute ? 'over' : 'running');
      }),
    );
  });

  it('loses nothing in a pause, however long', () => {
    fc.assert(
      fc.property(minutes, moment, stretch, stretch, (length, now, before, rest) => {
        fc.pre(before < length * minute);
        const going = resume(pause(start(length, now), now + before), now + before + rest);
        expect(left(going, now + before + rest)).toBe(length * minute - before);
      }),
    );
  });

  it.each([
    [minute * 10, '10:00'],
    [minute * 9 + 4_001, '9:05'],
    [1, '0:01'],
    [0, '0:00'],
  ])('%d milliseconds read as %s', (time, words) => expect(clock(time)).toBe(words));

  it.each([
    [10, 15, [5, 10, 15]],
    [12, 20, [5, 10, 12, 15, 20]],
    [3, 3, [3]],
  ])('of usually %d and at most %d minutes offers %j', (usual, most, offered) => {
    expect(choices(usual, most)).toEqual(offered);
  });
});
