import { describe, expect, it } from 'vitest';
import { readingGrade, wordCount } from '../../../src/checks/reading-grade.ts';

describe('readingGrade', () => {
  it('is the formula of Flesch and Kincaid', () => {
    // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
    expect(readingGrade('The cat sat on the mat.')).toBe(-1.4);
  });

  it('rises with longer words and longer sentences', () => {
    const plain = readingGrade('Get up. Walk a bit. Sit down.');
    expect(readingGrade('Get up, walk a bit and then sit down.')).toBeGreaterThan(plain);
    expect(readingGrade('Ambulate. Perambulate gradually. Recline.')).toBeGreaterThan(plain);
  });

  it('takes each line as a block of its own', () => {
    expect(readingGrade('Get up\nWalk a bit')).toBe(readingGrade('Get up. Walk a bit.'));
  });

  it('is nothing for no text', () => expect(readingGrade(' \n')).toBe(0));
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ["Don't sit still for 20 minutes.", 6],
    ['self-care', 2],
  ])('counts the words of %j', (text, count) => expect(wordCount(text)).toBe(count));
});
