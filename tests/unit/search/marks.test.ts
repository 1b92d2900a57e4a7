import { describe, expect, it } from 'vitest';
import { mark, snippet } from '../../../src/search/marks.ts';
import { readQuery } from '../../../src/search/query.ts';
import { smallIndex } from './small-library.ts';

const marked = (text: string, query: string) => {
  const index = smallIndex();
  return mark(text, readQuery(query, index), index).marks.map(([start, end]) => text.slice(start, end));
};
const cut = (text: string, query: string) => {
  const index = smallIndex();
  return snippet(text, readQuery(query, index), index);
};

describe('marked words', () => {
  it.each([
    ['Surgery is rarely needed; surgeries fail.', 'surgery', ['Surgery', 'surgeries']],
    ['A slipped disc, or herniated disc', 'prolapse', ['slipped', 'disc', 'herniated', 'disc']],
    ['The slipped clutch', 'prolapse', []],
    ['Walk, and walk on', 'walkng', ['Walk', 'walk']],
    ['use the heat as you use the cold', 'how to use heat', ['heat']],
    ['', 'heat', []],
  ])('in %j for %j', (text, query, words) => expect(marked(text, query)).toEqual(words));
});

describe('the marks of a snippet', () => {
  const filler = 'Nothing of note stands here for quite a while. '.repeat(10);
  const marksIn = (text: string, query: string) => {
    const found = cut(text, query);
    return found?.marks.map(([start, end]) => found.text.slice(start, end));
  };

  it('are those within it', () => {
    expect(marksIn(`Heat. ${filler}Surgery after heat. ${filler}Heat. Heat.`, 'surgery heat')).toEqual([
      'Surgery',
      'heat',
    ]);
    expect(marksIn('A wrap of heat', 'heat')).toEqual(['heat']);
  });

  it('are where the rarest words stand, not where one stands most', () => {
    const text = `Heat heat heat heat heat. ${filler}Surgery after heat. ${filler}`;
    expect(marksIn(text, 'surgery heat')).toEqual(['Surgery', 'heat']);
  });

  it('are where the words stand close', () => {
    const between = 'x'.repeat(70);
    const text = `Surgery ${between} ${between} heat. ${filler}Surgery and heat too. ${filler}`;
    expect(cut(text, 'surgery heat')?.text).toContain('Surgery and heat too');
  });

  it('are the first of those as good', () => {
    expect(cut(`${filler}Heat first. ${filler}Heat second. ${filler}`, 'heat')?.text).toContain('Heat first');
  });
});

describe('a snippet', () => {
  const filler = 'Nothing of note stands here for quite a while. '.repeat(10);

  it('is nothing where no word matches', () => expect(cut(filler, 'heat')).toBeNull());

  it('is the whole of a short text', () => {
    expect(cut('Heat may help.', 'heat')).toEqual({ text: 'Heat may help.', marks: [[0, 4]] });
  });

  it('starts at the sentence of the match and says where it was cut', () => {
    const found = cut(`${filler}Then heat is tried. ${filler}`, 'heat');
    expect(found?.text).toMatch(/^… Then heat is tried\. .* …$/);
    expect(found?.text.length).toBeLessThan(180);
    expect(found?.marks.map(([start, end]) => found.text.slice(start, end))).toEqual(['heat']);
  });

  it('is where most of the rarest words stand together', () => {
    const found = cut(`Heat. ${filler}Surgery after heat. ${filler}Heat. Heat.`, 'surgery heat');
    expect(found?.text).toContain('Surgery after heat');
  });

  it('cuts words whole', () => {
    const found = cut(`${'longish '.repeat(20)}heat ${'extended '.repeat(40)}`, 'heat');
    expect(found?.text).toMatch(/^… (longish )+heat (extended )*extended …$/);
  });

  it('holds its match in a text without spaces', () => {
    const found = cut(`${'x'.repeat(300)}.heat.${'y'.repeat(300)}`, 'heat');
    expect(found?.marks.map(([start, end]) => found.text.slice(start, end))).toEqual(['heat']);
    expect(found?.text).toMatch(/^… heat\./);
  });

  it('may be a text just as long as one', () => {
    const text = `Heat ${'and more of it '.repeat(12)}`.slice(0, 160);
    expect(cut(text, 'heat')?.text).toBe(text);
  });

  it('starts at a word where a sentence is too far', () => {
    expect(cut(`${'x'.repeat(100)} ${'y'.repeat(38)}.heat`, 'heat')?.text).toBe(`… ${'y'.repeat(38)}.heat`);
  });
});
