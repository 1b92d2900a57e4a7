import { describe, expect, it } from 'vitest';
import { Concepts, withMeaning } from '../../../src/search/concepts.ts';
import { wordsOf } from '../../../src/search/words.ts';

const concepts = new Concepts();
concepts.add('disc', 'disc');
concepts.add('herniated', 'slipped disc');
concepts.add('recurrence', 'came back');
concepts.add('crick', 'crick in my back');
concepts.add('nothing', 'the of');
const found = (text: string) =>
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

  it('are not made of glue alone', () => {
    expect(found('the of')).toEqual([]);
  });

  it('may stand for several concepts, each told once', () => {
    for (const concept of ['spell', 'attack', 'spell']) concepts.add(concept, 'flare');
    expect(found('flare').map(([concept]) => concept)).toEqual(['spell', 'attack']);
  });
});

it('small words carry no meaning of their own', () => {
  expect(withMeaning(wordsOf('how do I get out of the bed')).map((word) => word.typed)).toEqual(['bed']);
});
