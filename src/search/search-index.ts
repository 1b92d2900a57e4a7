import { Concepts, type Found, withMeaning } from './concepts.ts';
import { DangerWatch } from './danger.ts';
import { everydayWords } from './everyday-words.ts';
import type { FirstPart, PageEntry, TextPart } from './index-parts.ts';
import {
  addPlace,
  conceptMark,
  everydayMark,
  isArticle,
  keysOf,
  type Line,
  linesOf,
  rarities,
  weigh,
} from './lines.ts';
import { unpacker } from './packed-texts.ts';
import { Speller } from './spelling.ts';
import { unpack } from './unpack.ts';
import { smallWords, type Word, wordsOf } from './words.ts';

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
  const pages = first.pages.map(unpack);
  let sectionCount = 0;
  const firstSection = pages.map(({ sections }) => {
    sectionCount += sections.length;
    return sectionCount - sections.length;
  });
  const concepts = conceptsOf(pages);
  const found = linesOf(pages, first.danger, firstSection, concepts);
  const rarity = rarities(found, pages);
  const lines = weigh(found, rarity);
  const inLines = new Map<string, number[]>();
  for (const [number, line] of lines.entries()) addPlace(inLines, line.keys, number);
  const titles = lines.filter(({ rung, page }) => rung === 'title' && isArticle(pages[page]));
  const stems = new Map(lines.flatMap((line) => line.words.map((word) => [word.typed, word.stem])));
  return {
    pages,
    firstSection,
    sectionCount,
    vouchers: vouchersOf(pages),
    texts: [],
    lines,
    inLines,
    bodies: [],
    inBodies: new Map(),
    titleWords: new Set(titles.flatMap((line) => line.words.map((word) => word.stem))),
    concepts,
    read: remembering((text) => {
      const words = wordsOf(text);
      return { words, found: concepts.in(words) };
    }),
    speller: new Speller(spellings(lines)),
    danger: new DangerWatch(first.danger, new Set([...smallWords, ...stems.keys()])),
    words: [...stems.keys()].sort(),
    stems,
    rarity,
  };
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
      bodies.push({ page, section: (index.firstSection[page] ?? 0) + section, counts });
    }
    yield page;
  }
  return { ...index, texts: unpacked, bodies, inBodies, words: [...stems.keys()].sort(), stems };
}

/** Both parts in one go, for where nobody waits. */
export function openWhole(first: FirstPart, part: TextPart): SearchIndex {
  const steps = deepen(openIndex(first), part);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const mostRemembered = 300;

function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= mostRemembered) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

function vouchersOf(pages: readonly PageEntry[]): number[][] {
  const vouchers = pages.map(({ read }) => (read === undefined ? [] : [read]));
  for (const [number, { related = [] }] of pages.entries()) for (const other of related) vouchers[other]?.push(number);
  return vouchers;
}

function conceptsOf(pages: readonly PageEntry[]): Concepts {
  const concepts = new Concepts();
  for (const { kind, ref, title, names = [] } of pages) {
    if (kind === 'glossary') for (const phrase of [title, ...names]) concepts.add(conceptMark + ref, phrase);
  }
  for (const group of everydayWords) for (const phrase of group) concepts.add(`${everydayMark}${group[0]}`, phrase);
  return concepts;
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Known words with how much each is used, for choosing between two as near. What readers type counts little, since they
 * misspell; small words count much, so that a misspelt one is not taken for a word of meaning.
 */
function spellings(lines: readonly Line[]): Map<string, number> {
  const counts = new Map([...smallWords].filter((word) => word.length > 2).map((word) => [word, 9]));
  for (const { rung, words } of lines) {
    const worth = rung === 'name' || rung === 'phrase' ? 0.1 : 1;
    for (const { typed } of words) counts.set(typed, (counts.get(typed) ?? 0) + worth);
  }
  return counts;
}
