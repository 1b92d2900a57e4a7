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

describe('a word that is being typed', () => {
  it('is the last one alone', () => {
    expect(readings('strai back')).toEqual([
      ['strai', {}],
      ['back', { back: 1, backstretch: 0.4 }],
    ]);
    const isobar = indexOf('isobar');
    expect(readings('it is', isobar)).toEqual([
      ['it', { it: 1 }],
      ['is', { is: 1, isobar: 0.8 }],
    ]);
    expect(readings('is it', isobar)).toEqual([
      ['is', { is: 1 }],
      ['it', { it: 1 }],
    ]);
    expect(readings('is ', isobar)).toEqual([['is', { is: 1 }]]);
  });

  it('may be anything as long as it is one letter', () => {
    expect(read('w').map(({ readings: all }) => all)).toEqual([[{ key: 'w', nearness: 1 }]]);
  });
});

describe('a misspelt word', () => {
  it('is read as the nearest words alone, and as no small one', () => {
    expect(readings('lomirupx ', indexOf('lomirupa', 'lomiruqq'))).toEqual([['lomirupx', { lomirupa: 1 - 1.2 / 8 }]]);
    expect(readings('phen ', indexOf('phem'))).toEqual([['phen', { phem: 0.7 }]]);
  });

  it('may be short, and counts by each of its errors', () => {
    expect(readings('bck ')).toEqual([['bck', { back: 0.6 }]]);
    expect(readings('lumqarx ', indexOf('lumbar'))).toEqual([['lumqarx', { lumbar: 0.657 }]]);
  });

  it('that is only somewhat like a term says nothing of the subject', () => {
    expect(read('plomk ')[0]).toMatchObject({ corrected: 'plonk', ofSubject: false });
    expect(read('slippex zygo ').map(({ ofSubject }) => ofSubject)).toEqual([true, true]);
  });

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

  it('are left as they are where they are known, on their way to a known one, or a letter away from one', () => {
    expect(readings('backstretch ').map(([typed]) => typed)).toEqual(['backstretch']);
    const on = indexOf('zugo', 'lomi', 'zugolomia', 'zugopakt', 'pakr');
    expect(readings('zugolomi', on).map(([typed]) => typed)).toEqual(['zugolomi']);
    expect(readings('zugopakr ', on).map(([typed]) => typed)).toEqual(['zugopakr']);
    const torn = indexOf('zugo', 'lomi', 'zugolomirupa');
    expect(readings('zugolomi', torn).map(([typed]) => typed)).toEqual(['zugolomi']);
    expect(readings('zugolomi ', torn).map(([typed]) => typed)).toEqual(['zugo', 'lomi']);
    expect(readings('zugolomi lomi', torn).map(([typed]) => typed)).toEqual(['zugo', 'lomi', 'lomi']);
  });

  it('are joined to what the glossary explains, and only the two', () => {
    const { first } = entries({
      articles: [article('a', { title: 'back tail bones' })],
      glossary: [term('tail', 'tailbone', [])],
      claims: [],
      movements: [],
      routines: [],
      danger: dangerOf(),
    });
    const joined = read('tail bone back ', openIndex(first));
    expect(joined.map(({ readings: all, ofSubject }) => [all.map(({ key }) => key), ofSubject])).toEqual([
      [['tail', 'tailbon', '@glossary/tail'], true],
      [['bon', 'tailbon', '@glossary/tail'], true],
      [['back'], false],
    ]);
    const plainly = read('back stretch wobbling ');
    expect(plainly.map(({ ofSubject }) => ofSubject)).toEqual([false, false, false]);
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

describe('words beside others', () => {
  const { first } = entries({
    articles: [article('a', { title: 'bed' }), article('b', { title: 'trolley' })],
    glossary: [term('out', 'out of bed', []), term('what', 'what now', [])],
    claims: [],
    movements: [],
    routines: [],
    danger: dangerOf(),
  });
  const on = openIndex(first);

  it('a term of small words and others is meant by the others', () => {
    expect(readings('out of bed ', on)).toEqual([['bed', { bed: 0.85, '@glossary/out': 1 }]]);
  });

  it('a term of nothing but small words is meant by all of them', () => {
    expect(readings('what now bed ', on).map(([typed]) => typed)).toEqual(['what', 'now', 'bed']);
    expect(read('what now bed ', on).map(({ ofSubject }) => ofSubject)).toEqual([true, true, false]);
  });

  it('an everyday word may stand for another, and is no term of the subject', () => {
    expect(readings('trolley ', on)).toEqual([['trolley', { trollei: 1, '@~cart': 0.7 }]]);
    expect(read('trolley ', on)[0]).toMatchObject({ ofSubject: false });
  });

  it('another form of a known word is known', () => {
    expect(readings('trolleys beds ', on).map(([, keys]) => keys)).toEqual([{ trollei: 1, '@~cart': 0.7 }, { bed: 1 }]);
  });
});

describe('how much a word adds', () => {
  it('is as much as the commonest thing it may well mean', () => {
    const on = index();
    expect(read('stre', on)[0]?.rarity).toBe(on.rarity('stretch'));
    expect(on.rarity('stretch')).toBeLessThan(on.rarity('strength'));
  });

  it('is not as little as a commoner thing that it hardly means', () => {
    const on = indexOf('zulu', 'zulua pakt', 'zulua lomi');
    expect(read('zulu', on)[0]?.rarity).toBe(on.rarity('zulu'));
    expect(on.rarity('zulua')).toBeLessThan(on.rarity('zulu'));
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
