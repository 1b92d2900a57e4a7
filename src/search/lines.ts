import { at } from './at.ts';
import { type Concepts, withMeaning } from './concepts.ts';
import type { DangerEntry, PageEntry } from './index-parts.ts';
import { remembering } from './remembering.ts';
import { isRecord } from './unpack.ts';
import { type Rung, weights } from './weights.ts';
import { type Word, wordsOf } from './words.ts';

/** A title, name, phrase, heading or sign of a page, or a term it explains, as the ranking sees it. */
export interface Line {
  page: number;
  /** Counted through all pages. */
  section: number;
  rung: Rung;
  /** What it can be found by: stems and concepts. */
  keys: string[];
  /** The words of it that carry meaning. */
  words: Word[];
  /** How much it says: the rarities of its stems, added up. */
  mass: number;
}

/** The mark of a concept among stems; no stem holds it. */
export const conceptMark = '@';
/** Begins the mark of a concept that is only a group of everyday words. */
export const everydayMark = '@~';

/** Every line of a page, not weighed yet. */
export function linesOf(
  page: PageEntry,
  { number, section: first }: { number: number; section: number },
  danger: readonly DangerEntry[],
  concepts: Concepts,
): Line[] {
  return [...textsOf(page), ...dangerTexts(page, danger)].map(({ section, rung, text }): Line => {
    const words = wordsOf(text);
    return {
      page: number,
      section: first + section,
      rung,
      keys: keysOf(words, concepts),
      words: withMeaning(words),
      mass: 0,
    };
  });
}

/** What a text can be found by: the stems of its words and the concepts of its phrases. */
export function keysOf(words: readonly Word[], concepts: Concepts): string[] {
  return [...withMeaning(words).map((word) => word.stem), ...concepts.in(words).map((found) => found.concept)];
}

/** Key -> the numbers of the places that hold it. */
export function addPlace(places: Map<string, number[]>, keys: Iterable<string>, number: number): void {
  for (const key of new Set(keys)) {
    const list = places.get(key);
    if (list) list.push(number);
    else places.set(key, [number]);
  }
}

function textsOf(page: PageEntry): { section: number; rung: Rung; text: string }[] {
  const on = (rung: Rung, texts: string[] = [], section = 0) => texts.map((text) => ({ section, rung, text }));
  return [
    ...on('title', [page.title]),
    ...on('name', page.names),
    ...on('phrase', page.phrases),
    ...on('sign', page.signs, page.signsIn),
    ...page.sections.flatMap(({ heading, words = [] }, section) => [
      ...(heading ? on('heading', [heading], section) : []),
      ...on('phrase', words, section),
    ]),
  ];
}

/** The words of danger that lead to a page are found at its top. */
function dangerTexts(
  { url }: PageEntry,
  danger: readonly DangerEntry[],
): { section: number; rung: Rung; text: string }[] {
  const items = danger.filter((item) => item.url === url);
  return items.flatMap(({ sign, phrases }) => [sign, ...phrases].map((text) => ({ section: 0, rung: 'sign', text })));
}

/** A line for each term that sends its readers to a page. */
export function termsExplained(pages: readonly PageEntry[], firstSection: readonly number[]): Line[] {
  return pages.flatMap(({ kind, ref, read }): Line[] => {
    if (kind !== 'glossary' || read === undefined) return [];
    const section = firstSection[read] ?? 0;
    return [{ page: read, section, rung: 'term', keys: [conceptMark + ref], words: [], mass: 0 }];
  });
}

/** How much a line says. */
export function massOf({ words }: Line, rarity: (key: string) => number): number {
  return words.reduce((sum, { stem }) => sum + rarity(stem), 0);
}

/**
 * How rare each key is among what articles are called and asked for (the inverse document frequency of BM25). Bodies do
 * not count: a word that is in every body may still be what a page is about. A word found in bodies alone tells no more
 * than an unknown one.
 */
export function rarities(
  lines: readonly Line[],
  inLines: ReadonlyMap<string, readonly number[]>,
  pages: readonly PageEntry[],
): (key: string) => number {
  const articles = pages.filter(isArticle).length;
  return remembering(50_000, (key) => {
    const places = inLines.get(key);
    if (!places) return weights.unread;
    const holders = new Set(places.map((place) => at(lines, place).page).filter((page) => isArticle(at(pages, page))));
    return Math.log(1 + (articles - holders.size + 0.5) / (holders.size + 0.5));
  });
}

/** Articles, as against records, and routines, which are called what anything may be called. */
export function isArticle(page: PageEntry): boolean {
  return !isRecord(page.kind) && page.kind !== 'routines';
}
