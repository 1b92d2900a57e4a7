import { describe, expect, it } from 'vitest';
import { foldSpelling, longestWord, stemOf, wordsOf } from '../../../src/search/words.ts';

describe('words of a text', () => {
  it('are given with their places', () => {
    expect(wordsOf('My back, again!').map(({ typed, start, end }) => [typed, start, end])).toEqual([
      ['my', 0, 2],
      ['back', 3, 7],
      ['again', 9, 14],
    ]);
  });

  it('keep an apostrophe inside and lose it when folded', () => {
    expect(wordsOf("can't can’t child's").map((word) => word.typed)).toEqual(['cant', 'cant', 'child']);
  });

  it('take "how long" as one word, and "long" or "show long" as they are', () => {
    expect(wordsOf('How  long is a long show long').map((word) => word.typed)).toEqual([
      'howlong',
      'is',
      'a',
      'long',
      'show',
      'long',
    ]);
  });

  it('are none in punctuation, emoji and nothing', () => {
    for (const text of ['', ' \n', '!?…', '🙂', '\u0301', 'ͺ']) expect(wordsOf(text)).toEqual([]);
  });

  it('may be in any script', () => {
    expect(wordsOf('آلام הגב больно').map((word) => word.typed)).toHaveLength(3);
    expect(wordsOf('больно').map((word) => word.typed)).toEqual(['больно']);
  });
});

describe('folded spelling', () => {
  it.each([
    ['Naïve', 'naive'],
    ['SIATICA', 'siatica'],
    ['back’s', 'back'],
    ["back's", 'back'],
    ['B12', 'b12'],
    ['больной', 'больнои'],
    ["o'sullivan", 'osullivan'],
    ['kids’', 'kids'],
    ['ệ', 'e'],
    ["d'Souza", 'dsouza'],
    ['how\u00a0 long', 'howlong'],
  ])('%s becomes %s', (word, folded) => expect(foldSpelling(word)).toBe(folded));

  it('is cut at the longest pattern that Fuse can match', () => {
    expect(foldSpelling('x'.repeat(100))).toHaveLength(longestWord);
  });
});

describe('stems', () => {
  it.each([
    ['spasms', 'spasm'],
    ['lifting', 'lift'],
    ['lifted', 'lift'],
    ['sitting', 'sit'],
    ['exercises', 'exercise'],
    ['exercising', 'exercise'],
    ['injuries', 'injury'],
    ['numbness', 'numb'],
    ['painful', 'pain'],
    ['coughed', 'cough'],
    ['sneezing', 'sneeze'],
    ['matches', 'match'],
    ['stopped', 'stop'],
    ['pulled', 'pull'],
    // British and American
    ['anaemia', 'anemia'],
    ['tumour', 'tumor'],
    ['tumours', 'tumor'],
    ['diarrhoea', 'diarrhea'],
    ['dysmenorrhoea', 'dysmenorrhea'],
    ['oestrogen', 'estrogen'],
    ['catastrophising', 'catastrophizing'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['disk', 'disc'],
    ['disks', 'disc'],
    ['colour', 'color'],
    ['orthopaedic', 'orthopedic'],
  ])('%s and %s are one', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it.each([
    ['hour', 'hor'],
    ['four', 'for'],
    ['bed', 'b'],
    ['ring', 'r'],
    ['string', 'str'],
    ['gas', 'ga'],
    ['pelvis', 'pelvi'],
    ['stress', 'stres'],
    ['discectomy', 'disc'],
    ['need', 'ne'],
  ])('%s and %s are two', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));

  it.each([
    ['aching', 'ache'],
    ['dries', 'dry'],
    ['handfuls', 'hand'],
    ['cysts', 'cyst'],
    ['cuddled', 'cuddle'],
  ])('%s and %s are one, short as they are', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it.each(['diesel', 'ingredient', 'lbs', 'b12s', 'l4ing', 'cyst', 'friendlyish'])('%s has no ending', (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it('keep an ending without which too little is left', () => {
    expect(stemOf('only')).toBe('onli');
    expect(stemOf('used')).toBe('used');
  });

  it('are the same when asked again', () => {
    expect(stemOf('seized')).toBe(stemOf('seized'));
  });
});
