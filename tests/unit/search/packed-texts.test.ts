import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts, unpacker } from '../../../src/search/packed-texts.ts';

const back = (texts: string[][]) => {
  const packed = packTexts(texts);
  return packed.texts.map((page) => page.map(unpacker(packed)));
};

describe('packed texts', () => {
  it.each([
    [[]],
    [[['']]],
    [[['Heat helps a little.', 'Up to 20 minutes; then rest.'], ['Don’t lie flat. It’s safe.']]],
    [[['Lead.\nFirst of all.', ' spaces  at either end ', ' ', '- ! \\ " #']]],
    [[['naïve 🙂 ألم — l4/l5', '\u2028\u0000']]],
  ])('come back as they were: %j', (texts) => expect(back(texts)).toEqual(texts));

  it('come back whatever they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.string({ unit: fc.constantFrom('a', ' ', '-', '.') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text)), (texts) => {
        expect(back(texts)).toEqual(texts);
      }),
    );
  });

  it('come back when they hold more words than there are short letters', () => {
    const texts = [[Array.from({ length: 54_000 }, (_, number) => `w${number}`).join(' ')], ['w1 w53999. w45000']];
    expect(back(texts)).toEqual(texts);
  });

  it('number their words by how common they are, and by the alphabet among those of one length', () => {
    expect(packTexts([['c a b']]).pieces).toEqual(['a', 'b', 'c']);
    const once = Array.from({ length: 2100 }, (_, number) => `w${2100 + 2100 - number}`);
    const { pieces, texts } = packTexts([[[...once, 'zz', 'zz', 'zzz', 'zz', 'zzz', 'zzz'].join(' ')]]);
    const inOrder = once.toSorted();
    expect(pieces.slice(0, 90)).toEqual([...inOrder.slice(0, 88), 'zz', 'zzz']);
    expect(pieces.slice(90, 1978)).toEqual(inOrder.slice(88, 1976));
    expect(pieces.slice(1978)).toEqual(inOrder.slice(1976));
    const letters = new Set(texts[0]?.[0]);
    expect([...letters].filter((letter) => letter < '\u0080')).toHaveLength(90);
    expect([...letters].filter((letter) => letter < '\u0800')).toHaveLength(1978);
  });

  it('have one letter for each word, an ASCII one for the most common, and none that JSON has to escape', () => {
    const many = Array.from({ length: 300 }, (_, number) => `w${number}`).join(' ');
    const { texts } = packTexts([[`${'back pain '.repeat(50)}${many}`]]);
    const letters = [...(texts[0]?.[0] ?? '')];
    expect(letters).toHaveLength(400);
    expect(letters[0]).toMatch(/^[!-~]$/);
    expect(JSON.stringify(texts[0]?.[0])).toHaveLength(letters.length + 2);
  });
});
