import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../../src/checks/fields/nearest.ts';

const questions = ['onset', 'leg-pain', 'leg-reach', 'life'];

describe('nearest', () => {
  it.each([
    ['leg-pian', 'leg-pain'],
    ['onst', 'onset'],
    ['lief', 'life'],
    ['cafe', undefined],
    ['leg', undefined],
    ['reach', 'leg-reach'],
    ['weather', undefined],
  ])('takes %s for %s', (word, meant) => expect(nearest(word, questions)).toBe(meant));

  it('asks only when it has a guess', () => {
    expect(didYouMean('onset ', questions)).toBe(' Did you mean "onset"?');
    expect(didYouMean('weather', questions)).toBe('');
  });
});
