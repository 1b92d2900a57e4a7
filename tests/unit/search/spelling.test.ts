import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Speller, typingErrors } from '../../../src/search/spelling.ts';

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

  it('gives the same answer when asked again', () => {
    const one = speller();
    expect(one.nearest('siatica')).toEqual(one.nearest('siatica'));
  });
});

describe('words run together', () => {
  it.each([
    ['lumbarspine', ['lumbar', 'spine']],
    ['backpain', ['back', 'pain']],
  ])('%s is parted', (typed, halves) => expect(speller().split(typed)).toEqual(halves));

  it('are left alone when a half is unknown or too short', () => {
    expect(speller().split('lumbarxx')).toBeNull();
    expect(speller().split('backl4')).toBeNull();
    expect(speller().split('')).toBeNull();
  });

  it('are parted where the rarer half is the more used', () => {
    const torn = new Speller(new Map([...Object.entries({ spi: 1, nepain: 1, spine: 5, pain: 9, spin: 5, epain: 1 })]));
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
    expect(typingErrors('abcdefgh', 'zyxwvuts', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => typingErrors(a, b, 8) === typingErrors(b, a, 8)));
  });
});
