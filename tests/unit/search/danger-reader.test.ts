import { describe, expect, it } from 'vitest';
import { DangerReader, dangerKey } from '../../../src/search/danger-reader.ts';

const known = ['plumbing', 'numbers', 'dumb', 'fractious', 'mallets'];
const reader = (...phrases: string[]) =>
  new DangerReader(
    ['numb between my legs', 'kidney stone', 'fracture', 'walks with crutches', ...phrases],
    new Set(known),
  );
const meanings = (text: string, ...phrases: string[]) =>
  reader(...phrases)
    .read(text)
    .map((word) => word.meanings.join('/'));

describe('a word', () => {
  it.each([
    ['numbness', 'numb'],
    ['urinate', 'pee'],
    ['cannot', '!'],
    ['never', '!'],
    ['kidneys', 'kidnei'],
    ['Stones', 'ston'],
    ['the', ''],
  ])('%s means %j', (word, meaning) => expect(meanings(word)).toEqual([meaning]));

  it('that only changes nothing means nothing, misspelt or not', () => {
    expect(meanings('with wiht')).toEqual(['', '']);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['nmb', 'numb', 'three letters, of which one was left out'],
    ['kindey', 'kidnei', 'six letters with two swapped'],
    ['legz', 'leg', 'four letters with one changed'],
    ['crutchxz', 'crutch', 'eight letters with two wrong'],
    ['zorpish', 'zorpish', 'it is like no word of danger'],
  ])('%s is read as %s: %s', (typed, meaning) => expect(meanings(typed)).toEqual([meaning]));

  it.each([
    ['lrg', 'three letters tell too little to change one'],
    ['kindexy', 'seven letters tell too little to change two'],
    ['fracxxxurex', 'of long words, too, no more than two may be wrong'],
    ['dumb', 'a short word that people write about backs is meant'],
    ['mallets', 'a long one is meant, too, when it is like no word of danger'],
  ])('%s stands for itself: %s', (typed) => {
    const [read] = reader().read(typed);
    expect(read?.meanings).toHaveLength(1);
    expect(['leg', 'kidnei', 'fractur', 'numb']).not.toContain(read?.meanings[0]);
  });

  it('may be each of the words that are as near, and none that is farther', () => {
    expect(meanings('osteopenix', 'osteopenia', 'osteopemiy')).toEqual(['osteopenia']);
    expect(meanings('walkez', 'walked home', 'wallet')).toEqual(['walk']);
    expect(meanings('kidnay', 'kidnap', 'kidding')).toEqual(['kidnei/kidnap']);
  });

  it('is not looked for behind a word of danger in another form', () => {
    expect(meanings('stones', 'stoned')).toEqual(['ston']);
    expect(meanings('kidneys', 'kidneya')).toEqual(['kidnei']);
  });
});

describe('a long word of this subject, one letter away from a word of danger', () => {
  const said = (typed: string, ...words: string[]) =>
    new DangerReader(['crutches', 'paralyzed'], new Set(words)).read(typed)[0]?.meanings;

  it('is that word misspelt, even where the misspelling is known', () => {
    expect(said('shivres', 'shivres')).toEqual(['chill']);
    expect(said('paralised', 'paralised')).not.toEqual(['paralis']);
  });

  it('stands for itself when it is two letters away, or short', () => {
    expect(said('crotchets', 'crotchets')).toEqual(['crotchet']);
    expect(new DangerReader(['fevers'], new Set(['levers'])).read('levers')[0]?.meanings).toEqual(['lever']);
  });
});

describe('having no feeling', () => {
  it.each([
    ["can't feel my legs", ['numb', '', '', 'leg']],
    ['no feeling between the legs', ['numb', '', 'between', '', 'leg']],
    ["I can't really feel it", ['', 'numb', '', '', '']],
    ['lost sensation', ['numb', '']],
  ])('%s: is being numb', (text, meant) => expect(meanings(text)).toEqual(meant));

  it.each([
    ['feel no pain', ['feel', '!', 'pain']],
    ['cannot kneel, feel fine', ['!', 'kneel', 'feel', 'fin']],
  ])('%s: is not', (text, meant) => expect(meanings(text)).toEqual(meant));
});

describe('what is looked at', () => {
  it('is a whole story, and no more than 1,000 characters', () => {
    const story = 'so it was and '.repeat(70);
    expect(meanings(`${story} numb`).at(-1)).toBe('numb');
    expect(meanings(`${story}${' '.repeat(1000 - story.length)}numb`).at(-1)).not.toBe('numb');
  });

  it('is not the names of harmless things, whose neighbors stay neighbors', () => {
    expect(meanings('numb, heart rate, leg')).toEqual(['numb', 'leg']);
    expect(meanings('numb/heart rate/leg')).toEqual(['numb', 'leg']);
  });
});

describe('one word alone', () => {
  const sure = (typed: string) => !reader('fever', 'cancer', 'tetanus').read(typed)[0]?.unsure;

  it.each([
    ['cancer', 'typed right'],
    ['cancre', 'letters swapped in a word of six'],
    ['cancccer', 'a letter doubled and more'],
    ['cacer', 'a letter left out inside'],
    ['fractuse', 'eight letters long'],
    ['feverr', 'a letter doubled'],
    ['the', 'it says nothing'],
  ])('%s is surely what it was read as: %s', (typed) => expect(sure(typed)).toBe(true));

  it.each([
    ['cancel', 'a letter changed'],
    ['cance', 'only begun'],
    ['fevre', 'five letters are too few'],
  ])('%s may be another word: %s', (typed) => expect(sure(typed)).toBe(false));

  it('may be another where it is as near to one that it need not be', () => {
    expect(reader('cancer', 'cancher').read('canceer')[0]).toMatchObject({ unsure: true });
  });
});

describe('a word that stands for itself', () => {
  it('may yet be one of some meaning with one typing error', () => {
    expect(reader().mayMean('dumb', 'numb')).toBe(true);
    expect(reader().mayMean('crumbs', 'numb')).toBe(false);
    expect(reader().mayMean('less', 'leg')).toBe(true);
  });

  it.each(['pain', 'stones', 'dumb', 'urinating'])('%s is a word that people write about backs', (word) => {
    expect(reader().isWord(word)).toBe(true);
  });

  it('others are not', () => expect(reader().isWord('zorp')).toBe(false));
});

describe('two phrases', () => {
  it.each([
    ["can't pee", 'unable to urinate'],
    ['pain in my chest', 'chest pain'],
    ['pain, pain in the chest', 'my chest hurts'],
  ])('%s and %s say the same', (one, other) => expect(dangerKey(one)).toBe(dangerKey(other)));

  it('of other words do not', () => {
    expect(dangerKey('chest pain')).not.toBe(dangerKey('chest'));
    expect(dangerKey('ab cd')).not.toBe(dangerKey('abc d'));
  });
});
