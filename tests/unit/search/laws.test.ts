import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Marked } from '../../../src/search/marks.ts';
import { type Results, search } from '../../../src/search/search.ts';
import { openIndex } from '../../../src/search/search-index.ts';
import { symptomsIn } from '../../../src/search/symptoms.ts';
import { smallIndex as newIndex, smallParts } from './small-library.ts';

const smallIndex = newIndex();
const { first: firstPart } = smallParts();

/** What people type, and what nobody types: markup, control characters, emoji, any script, very long. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 3000 }),
  fc
    .array(
      fc.constantFrom(
        'heat',
        'slipped',
        'disk',
        'numb',
        'between',
        'legs',
        "can't",
        '<b>',
        '&amp;',
        '\u0000',
        '\u202e',
        'ألم',
        'גב',
        '🙂',
        ' ',
        'walkign',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
);

const markedTexts = ({ hits }: Results): Marked[] =>
  hits
    .flatMap((hit) => [hit.title, hit.heading, hit.snippet, ...hit.more.flatMap((one) => [one.heading, one.snippet])])
    .filter((text) => text !== null);

const inOrder = ({ text, marks }: Marked) =>
  marks.every(([start, end], place) => {
    const before = marks[place - 1]?.[1] ?? 0;
    return start >= before && start < end && end <= text.length;
  });

const told = (query: string) => JSON.stringify(search(smallIndex, query));

describe('on any string at all', () => {
  it('search never throws, and says the same each time', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const first = told(query);
        return first === told(query);
      }),
      { numRuns: 500 },
    );
  });

  it('a fresh index says the same as one that has been asked before', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const asked = openIndex(firstPart);
        search(asked, `${query} heat`);
        return JSON.stringify(search(asked, query)) === JSON.stringify(search(openIndex(firstPart), query));
      }),
      { numRuns: 50 },
    );
  });

  it('marks never overlap nor leave their text', () => {
    fc.assert(
      fc.property(anyQuery, (query) => markedTexts(search(smallIndex, query)).every(inOrder)),
      { numRuns: 500 },
    );
  });

  it('each page is found at most once', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const refs = search(smallIndex, query).hits.map((hit) => hit.ref);
        return new Set(refs).size === refs.length;
      }),
    );
  });

  it('the watch for danger and the look for symptoms never throw', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const items = smallIndex.danger.in(query).map((hit) => hit.item.id);
        return new Set(items).size === items.length && Array.isArray(symptomsIn(query));
      }),
      { numRuns: 500 },
    );
  });

  it('words of danger are caught whatever stands around them', () => {
    const around = fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).filter((text) => !/[a-z]/i.test(text));
    fc.assert(
      fc.property(around, around, (before, after) =>
        smallIndex.danger.in(`${before} saddle numbness ${after}`).some((hit) => hit.item.id === 'numb'),
      ),
    );
  });
});
