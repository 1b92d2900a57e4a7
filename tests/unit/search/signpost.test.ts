import { describe, expect, it } from 'vitest';
import { openSignpost, signpostOf } from '../../../src/search/signpost.ts';
import { smallParts } from './small-library.ts';

const part = () => signpostOf(smallParts().first);

describe('what stays ours beside another engine', () => {
  it('is the words of titles, names, phrases and headings, the most used first, and no small ones', () => {
    const { words } = part();
    expect(words[0]).toBe('back');
    expect(words).toEqual(expect.arrayContaining(['warm', 'wrap', 'peas', 'fusion', 'slipped', 'coccyx']));
    expect(words.filter((word) => ['a', 'for', 'on', 'how'].includes(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('counts how often a word is used', () => {
    const titles = ['Zego', 'Zugo lomi', 'Zugo pakt', 'Zego', 'Zego'];
    const pages = titles.map((title, number) => ({ ref: `causes/${number}`, title }));
    const counted = signpostOf({ pages, danger: [] });
    expect(counted.words).toEqual(['zego', 'zugo', 'lomi', 'pakt']);
    expect(openSignpost(counted).putRight('zigo')).toBe('zego');
    expect(openSignpost({ danger: [], words: ['zugo', 'zego'] }).putRight('zigo')).toBe('zugo');
  });

  it('is no more words than are worth their bytes', () => {
    const { words } = signpostOf(smallParts().first, 3);
    expect(words).toEqual(part().words.slice(0, 3));
    expect(words[0]).toBe('back');
  });

  it('raises the cards of danger', () => {
    expect(
      openSignpost(part())
        .danger.in('saddle numbness')
        .map(({ item }) => item.id),
    ).toEqual(['numb']);
  });
});

describe('did you mean', () => {
  it.each([
    ['Frozen paes on my back', 'Frozen peas on my back'],
    ['surgry', 'surgery'],
    ['slipped  dics', 'slipped disc'],
  ])('%s is put right', (query, right) => expect(openSignpost(part()).putRight(query)).toBe(right));

  it.each(['', 'surgery', 'how to use heat', 'surgry qqqqqq', 'zzzzzz'])('%j is left alone', (query) => {
    expect(openSignpost(part()).putRight(query)).toBeNull();
  });
});
