import { describe, expect, it } from 'vitest';
import { Concepts, withMeaning } from '../../../src/search/concepts.ts';
import { wordsOf } from '../../../src/search/words.ts';

const known = [
  ['disc', 'disc'],
  ['herniated', 'slipped disc'],
  ['recurrence', 'came back'],
  ['crick', 'crick in my back'],
  ['nothing', 'the of'],
] as const;
const conceptsWith = (...more: [string, string][]) => {
  const concepts = new Concepts();
  for (const [concept, phrase] of [...known, ...more]) concepts.add(concept, phrase);
  return concepts;
};
const found = (text: string, concepts = conceptsWith()) =>
  concepts.in(wordsOf(text)).map(({ concept, words }) => [concept, words.map((w) => w.typed)]);

describe('phrases of the glossary', () => {
  it('are found in any form, and those inside longer ones too', () => {
    expect(found('two slipped disks')).toEqual([
      ['herniated', ['slipped', 'disks']],
      ['disc', ['disks']],
    ]);
  });

  it('are found over words that only hold others together', () => {
    expect(found('a crick of the back')).toEqual([['crick', ['crick', 'back']]]);
  });

  it('are not found when a word of theirs is missing', () => {
    expect(found('my back')).toEqual([]);
    expect(found('slipped')).toEqual([]);
    expect(found('slipped on a disc brake')).toEqual([
      ['herniated', ['slipped', 'disc']],
      ['disc', ['disc']],
    ]);
  });

  it('may hold small words that matter', () => {
    expect(found('it came back')).toEqual([['recurrence', ['came', 'back']]]);
  });

  it('are found over a stray letter that was read as nothing', () => {
    const words = wordsOf('slipped x disc').map((word) => (word.typed === 'x' ? { ...word, typed: '' } : word));
    expect(
      conceptsWith()
        .in(words)
        .map(({ concept }) => concept),
    ).toEqual(['herniated', 'disc']);
  });

  it('are not made of glue alone', () => {
    expect(found('the of')).toEqual([]);
  });

  it('may stand for several concepts, each told once', () => {
    const concepts = conceptsWith(['spell', 'flare'], ['attack', 'flare'], ['spell', 'flare']);
    expect(found('flare', concepts).map(([concept]) => concept)).toEqual(['spell', 'attack']);
  });
});

it('small words carry no meaning of their own', () => {
  expect(withMeaning(wordsOf('how do I get out of the bed')).map((word) => word.typed)).toEqual(['bed']);
});
