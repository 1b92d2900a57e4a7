import { at } from './at.ts';
import { Concepts } from './concepts.ts';
import { DangerWatch } from './danger.ts';
import { everydayWords } from './everyday-words.ts';
import type { FirstPart, PageEntry } from './index-parts.ts';
import {
  addPlace,
  conceptMark,
  everydayMark,
  isArticle,
  type Line,
  linesOf,
  massOf,
  rarities,
  termsExplained,
} from './lines.ts';
import { remembering } from './remembering.ts';
import type { SearchIndex } from './search-index.ts';
import { Speller } from './spelling.ts';
import { unpack } from './unpack.ts';
import { smallWords, wordsOf } from './words.ts';

/** Texts that come up again while a reader types on. */
const mostTexts = 300;

/**
 * Opens the first part of the index in short steps, so that the caller can let the browser breathe between them; the
 * value returned at the end is the index.
 */
export function* opening(first: FirstPart): Generator<void, SearchIndex, void> {
  const pages = first.pages.map(unpack);
  let sectionCount = 0;
  const firstSection = pages.map(({ sections }) => {
    sectionCount += sections.length;
    return sectionCount - sections.length;
  });
  yield;
  const concepts = conceptsOf(pages);
  yield;
  const lines: Line[] = [];
  for (const [number, page] of pages.entries()) {
    lines.push(...linesOf(page, { number, section: firstSection[number] ?? 0 }, first.danger, concepts));
    yield;
  }
  lines.push(...termsExplained(pages, firstSection));
  const inLines = new Map<string, number[]>();
  for (const [number, line] of lines.entries()) {
    addPlace(inLines, line.keys, number);
    yield;
  }
  const rarity = rarities(lines, inLines, pages);
  for (const line of lines) {
    line.mass = massOf(line, rarity);
    yield;
  }
  const titles = lines.filter(({ rung, page }) => rung === 'title' && isArticle(at(pages, page)));
  const stems = new Map(lines.flatMap((line) => line.words.map((word) => [word.typed, word.stem])));
  yield;
  const speller = new Speller(spellings(lines));
  yield;
  const danger = new DangerWatch(first.danger, new Set([...smallWords, ...stems.keys()]));
  yield;
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
    read: remembering(mostTexts, (text) => {
      const words = wordsOf(text);
      return { words, found: concepts.in(words) };
    }),
    speller,
    danger,
    words: [...stems.keys()].sort(),
    stems,
    rarity,
  };
}

function vouchersOf(pages: readonly PageEntry[]): number[][] {
  const vouchers = pages.map(({ read }) => (read === undefined ? [] : [read]));
  for (const [number, { related = [] }] of pages.entries())
    for (const other of related) at(vouchers, other).push(number);
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
