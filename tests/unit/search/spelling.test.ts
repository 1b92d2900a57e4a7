import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Speller, typingErrors } from '../../../src/search/spelling.ts';

const knowing = (...words: string[]) => new Speller(new Map(words.map((word) => [word, 1])));
const nearest = (typed: string, one: Speller) => one.nearest(typed).map(({ word }) => word);
const speller = () =>
  new Speller(
    new Map([
      ['sciatica', 3],
      ['stenosis', 2],
      ['back', 50],
      ['bag', 1],
      ['pain', 40],
      ['spain', 0.1],
      ['lumbar', 4],
      ['spine', 6],
      ['spin', 1],
      ['l4', 1],
    ]),
  );

describe('a misspelt word', () => {
  it.each([
    ['siatica', 'sciatica'],
    ['scaitica', 'sciatica'],
    ['stenossis', 'stenosis'],
    ['bakc', 'back'],
    ['pian', 'pain'],
    ['pan', 'pain'],
  ])('%s is read as %s', (typed, word) => expect(speller().nearest(typed)[0]?.word).toBe(word));

  it.each(['qwertz', 'bckk', 'xx', 'l5', '', 'zzzzzzzzzzzz'])('%s is not read', (typed) => {
    expect(speller().nearest(typed)).toEqual([]);
  });

  it('is read as the word with fewest errors, then the one that begins alike, then the most used', () => {
    expect(
      speller()
        .nearest('spaine')
        .map(({ word, errors }) => [word, errors]),
    ).toEqual([
      ['spine', 1],
      ['spain', 1],
    ]);
    expect(
      speller()
        .nearest('bac')
        .map(({ word }) => word),
    ).toEqual(['back', 'bag']);
  });

  it('is read as one that begins alike before one that does not, however much that is used', () => {
    const one = new Speller(new Map(Object.entries({ pain: 40, lair: 1, main: 50 })));
    expect(nearest('lain', one)).toEqual(['lair', 'main', 'pain']);
    expect(nearest('xtretched', knowing('xtretches', 'stretched', 'xtrotcher'))).toEqual([
      'xtretches',
      'stretched',
      'xtrotcher',
    ]);
  });

  it('is read as four words at most', () => {
    expect(nearest('caz', knowing('cat', 'car', 'can', 'cab', 'cap'))).toHaveLength(4);
  });

  it('is looked up in any case and spelling', () => expect(nearest('SIÁTICA', speller())).toEqual(['sciatica']));

  it('is looked up once, and again only after many others', () => {
    const one = speller();
    const once = one.nearest('siatica');
    expect(one.nearest('siatica')).toBe(once);
    for (let number = 0; number < 500; number++) one.nearest(`w${number}`);
    expect(one.nearest('siatica')).not.toBe(once);
    expect(one.nearest('siatica')).toEqual(once);
  });
});

describe('how far a word may be bent', () => {
  it.each([
    ['two letters: not at all', 'ba', 'bag'],
    ['a number in it: not at all', 'l5', 'l4'],
    ['a number in it, however long: not at all', 'stage2', 'stage'],
    ['three letters: by one', 'bga', 'bag'],
    ['three letters: by no more', 'bkk', 'bag'],
    ['six letters: by one', 'lumbra', 'lumbar'],
    ['six letters: by no more', 'lumqqr', 'lumbar'],
    ['seven letters: by two', 'lumqarx', 'lumbar'],
    ['ten letters: by two', 'stretcghin', 'stretching'],
    ['ten letters: by no more', 'stretchgqq', 'stretching'],
    ['eleven letters: by three', 'stretchqxng', 'stretchings'],
    ['twelve letters: by no more', 'scintiqqqqhy', 'scintigraphy'],
  ])('%s', (rule, typed, word) => {
    expect(nearest(typed, knowing(word))).toEqual(/: (not|by no)/.test(rule) ? [] : [word]);
  });
});

describe('words run together', () => {
  it.each([
    ['lumbarspine', ['lumbar', 'spine']],
    ['backpain', ['back', 'pain']],
  ])('%s is parted', (typed, halves) => expect(speller().split(typed)).toEqual(halves));

  it('are left alone when a half is unknown or too short', () => {
    expect(speller().split('lumbarxx')).toBeNull();
    expect(speller().split('lumbarxxx')).toBeNull();
    expect(speller().split('xxxlumbar')).toBeNull();
    expect(speller().split('backl4')).toBeNull();
    expect(speller().split('')).toBeNull();
  });

  it('are parted where the rarer half is the more used', () => {
    const torn = new Speller(
      new Map([...Object.entries({ spi: 1, nepain: 1, spine: 5, pain: 5, spin: 20, epain: 1 })]),
    );
    expect(torn.split('spinepain')).toEqual(['spine', 'pain']);
  });
});

describe('counting typing errors', () => {
  it.each([
    ['', '', 0],
    ['disc', 'disc', 0],
    ['disc', 'dics', 1],
    ['disc', 'disk', 1],
    ['disc', 'discs', 1],
    ['disc', 'dsc', 1],
    ['disc', 'risk', 2],
    ['abcd', 'dcba', 3],
  ])('%s and %s: %i', (a, b, errors) => expect(typingErrors(a, b, 5)).toBe(errors));

  it('gives up beyond the most that is asked for', () => {
    expect(typingErrors('disc', 'mattress', 2)).toBe(3);
    expect(typingErrors('', 'disc', 2)).toBe(3);
    expect(typingErrors('abcdefgh', 'zyxwvuts', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => typingErrors(a, b, 8) === typingErrors(b, a, 8)));
  });
});
