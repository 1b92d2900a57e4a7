import { at } from './at.ts';
import type { Concepts, Found } from './concepts.ts';
import { withMeaning } from './concepts.ts';
import type { DangerWatch } from './danger.ts';
import type { FirstPart, PageEntry, TextPart } from './index-parts.ts';
import { addPlace, keysOf, type Line } from './lines.ts';
import { opening } from './opening.ts';
import { unpacker } from './packed-texts.ts';
import type { Speller } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** One section text with the count of each key in it. */
export interface Body {
  page: number;
  /** Counted through all pages. */
  section: number;
  counts: Map<string, number>;
}

/** A text as the search reads it. */
export interface TextRead {
  words: Word[];
  found: Found<Word>[];
}

/** All that a query needs, made in the browser from the parts that were fetched. A key is a stem or a concept. */
export interface SearchIndex {
  pages: PageEntry[];
  /** By page: the number of its opening, when sections are counted through all pages. */
  firstSection: number[];
  sectionCount: number;
  /** By page: the pages that vouch for it. A term or claim is as good as the article it sends readers to. */
  vouchers: number[][];
  /** Section texts by page and section; empty until the second part has come. */
  texts: string[][];
  lines: Line[];
  /** Key -> numbers of the lines that hold it. */
  inLines: Map<string, number[]>;
  bodies: Body[];
  /** Key -> numbers of the bodies that hold it. */
  inBodies: Map<string, number[]>;
  /** Stems of the articles' titles. */
  titleWords: ReadonlySet<string>;
  concepts: Concepts;
  /** A text cut into words, with the terms in it; remembered, since typing on brings the same texts up again. */
  read: (text: string) => TextRead;
  speller: Speller;
  danger: DangerWatch;
  /** Known words in folded spelling, sorted, for finding those that begin alike. */
  words: string[];
  /** Word in folded spelling -> its stem. */
  stems: Map<string, string>;
  /** How much a key tells about which page is wanted: 0 for one on every page, about 5 for one on a single page. */
  rarity: (key: string) => number;
}

/** Opens the first part of the index: enough for hits by title, name, phrase, heading and sign. */
export function openIndex(first: FirstPart): SearchIndex {
  return finished(opening(first));
}

/**
 * Adds the section texts, one page at a time so that the caller can let the browser breathe between pages; the value
 * returned at the end is the deeper index. The index given is left as it was.
 */
export function* deepen(index: SearchIndex, part: TextPart): Generator<number, SearchIndex, void> {
  const bodies: Body[] = [];
  const inBodies = new Map<string, number[]>();
  const stems = new Map(index.stems);
  const unpacked: string[][] = [];
  const unpackText = unpacker(part);
  for (const [page, packed] of part.texts.entries()) {
    const texts = packed.map(unpackText);
    unpacked.push(texts);
    for (const [section, text] of texts.entries()) {
      const words = wordsOf(text);
      for (const word of withMeaning(words)) stems.set(word.typed, word.stem);
      const counts = countsOf(keysOf(words, index.concepts));
      addPlace(inBodies, counts.keys(), bodies.length);
      bodies.push({ page, section: at(index.firstSection, page) + section, counts });
    }
    yield page;
  }
  return { ...index, texts: unpacked, bodies, inBodies, words: [...stems.keys()].sort(), stems };
}

/** Both parts in one go, for where nobody waits. */
export function openWhole(first: FirstPart, part: TextPart): SearchIndex {
  return finished(deepen(openIndex(first), part));
}

function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
