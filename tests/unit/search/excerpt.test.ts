import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markWords } from '../../../src/search/excerpt.ts';

describe('an excerpt of another engine', () => {
  it.each([
    ['', '', []],
    ['no marks', 'no marks', []],
    ['a <mark>warm</mark> wrap', 'a warm wrap', ['warm']],
    ['<mark>one</mark> <mark>two.</mark>', 'one two.', ['one', 'two.']],
    ['x &lt;b&gt; &amp; <mark>&quot;y&quot;</mark> it&#39;s &nbsp;', 'x <b> & "y" it\'s &nbsp;', ['"y"']],
    ['<mark></mark>empty <b>', 'empty <b>', []],
    ['<mark>two\nlines</mark>', 'two\nlines', ['two\nlines']],
  ])('%j', (html, text, marked) => {
    const excerpt = excerptOf(html);
    expect(excerpt.text).toBe(text);
    expect(excerpt.marks.map(([start, end]) => text.slice(start, end))).toEqual(marked);
  });

  it('has its marks in order and within the text, whatever it holds', () => {
    const pieces = fc.constantFrom('<mark>', '</mark>', '&lt;', '&', 'a', ' ', '<', '🙂');
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (html) => {
          const { text, marks } = excerptOf(html);
          const places = marks.flat();
          return places.every((place, number) => place >= (places[number - 1] ?? 0) && place <= text.length);
        },
      ),
    );
  });
});

it('words asked for are marked in any form, small ones are not', () => {
  const { text, marks } = markWords('How to use heat: heated packs', 'how do I use heating');
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['heat', 'heated']);
});
