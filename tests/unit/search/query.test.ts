import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { readQuery } from '../../../src/search/query.ts';
import { openIndex } from '../../../src/search/search-index.ts';
import { article, dangerOf, term } from './small-library.ts';

const indexOf = (...titles: string[]) =>
  openIndex(
    entries({
      articles: titles.map((title, number) => article(`a${number}`, { title })),
      glossary: [term('disc', 'zygo disc', ['slipped zygo', 'plonk'])],
      claims: [],
      movements: [],
      routines: [],
      danger: dangerOf(),
    }).first,
  );
const index = () =>
  indexOf('stretching', 'strength', 'stretch', 'tailbone', 'back', 'strained back', 'wobbling stick', 'backstretch');
const read = (query: string, on = index()) => readQuery(query, on);
const readings = (query: string, on = index()) =>
  read(query, on).map(({ typed, readings }) => [
    typed,
    Object.fromEntries(readings.map(({ key, nearness }) => [key, Math.round(nearness * 1000) / 1000])),
  ]);

describe('a word that is known', () => {
  it('is read as its stem', () => expect(readings('wobbling ')).toEqual([['wobbling', { wobbl: 1 }]]));

  it('may go on while it is typed, yet less surely', () => {
    expect(readings('stretch')).toEqual([['stretch', { stretch: 0.4 }]]);
    expect(readings('back')).toEqual([['back', { back: 1, backstretch: 0.4 }]]);
  });
});

describe('a word of which only the beginning is typed', () => {
  it('is read as the known words that begin so', () => {
    expect(readings('stre')).toEqual([['stre', { stretch: 0.8, strength: 0.8 }]]);
    expect(readings('tailb')).toEqual([['tailb', { tailbon: 0.8 }]]);
  });

  it('is not completed once a space or mark follows, nor inside the query, nor from one letter', () => {
    expect(readings('strai, back ')).toEqual([
      ['strai', {}],
      ['back', { back: 1 }],
    ]);
    expect(readings('s back ').map(([typed]) => typed)).toEqual(['back']);
  });

  it('has at most ten completions, the most common first', () => {
    const words = 'abcdefghijkl'.split('').map((letter) => `zu${letter}o`);
    const [[, found] = []] = readings('zu', indexOf(...words, 'zulo', 'zulo again'));
    expect(Object.keys(found ?? {})).toHaveLength(10);
    expect(Object.keys(found ?? {})[0]).toBe('zulo');
  });
});

describe('a misspelt word', () => {
  it('is read as the nearest word, the less surely the more of it is wrong', () => {
    expect(readings('wobblimg ')).toEqual([['wobblimg', { wobbl: 1 - 1.2 / 8 }]]);
    expect(read('wobblimg ')[0]?.corrected).toBe('wobbling');
  });

  it('says nothing when it is short or like no word', () => {
    expect(readings('xq back ')).toEqual([['back', { back: 1 }]]);
    expect(readings('qqqqqq ')).toEqual([['qqqqqq', {}]]);
    expect(read('qqqqqq ')[0]?.rarity).toBe(1.5);
  });

  it('is dropped when it is a small word misspelt', () => {
    expect(readings('shuold wobbling ')).toEqual([['wobbling', { wobbl: 1 }]]);
  });
});

describe('words run together or torn apart', () => {
  it('are parted into known ones', () => {
    expect(readings('tailboneback ')).toEqual([
      ['tailbone', { tailbon: 1 }],
      ['back', { back: 1 }],
    ]);
  });

  it('are joined where both make a known one', () => {
    expect(readings('back stretch ')).toEqual([
      ['back', { back: 1, backstretch: 0.9 }],
      ['stretch', { stretch: 1, backstretch: 0.9 }],
    ]);
  });
});

describe('a term of the glossary', () => {
  it('is what all its words may stand for, and each word alone says less', () => {
    expect(readings('slipped zygo ')).toEqual([
      ['slipped', { slip: 0.85, '@glossary/disc': 1 }],
      ['zygo', { zygo: 0.85, '@glossary/disc': 1 }],
    ]);
    expect(read('slipped zygo ').every(({ ofSubject, partOfTerm }) => ofSubject && partOfTerm)).toBe(true);
  });

  it('of one word means nearly the same', () => {
    expect(readings('plonk ')).toEqual([['plonk', { plonk: 1, '@glossary/disc': 0.85 }]]);
    expect(read('plonk ')[0]).toMatchObject({ ofSubject: true });
    expect(read('wobbling ')[0]).toMatchObject({ ofSubject: false });
  });
});

describe('a query', () => {
  it('of small words alone is taken as it stands', () => {
    expect(readings('what is it ')).toEqual([
      ['what', { what: 1 }],
      ['is', { is: 1 }],
      ['it', { it: 1 }],
    ]);
  });

  it('is read to its 400th letter and its 40th word', () => {
    expect(read(`${'wobbling '.repeat(50)}`)).toHaveLength(40);
    expect(read(`${' '.repeat(392)}wobbling`)).toHaveLength(1);
    expect(read(`${' '.repeat(400)}wobbling`)).toEqual([]);
  });
});
