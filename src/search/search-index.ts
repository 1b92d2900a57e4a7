import { Concepts, withMeaning } from './concepts.ts';
import { DangerWatch } from './danger.ts';
import type { FirstPart, PageEntry, TextPart } from './index-parts.ts';
import { Speller } from './spelling.ts';
import { type Rung, weights } from './weights.ts';
import { smallWords, type Word, wordsOf } from './words.ts';

/** A title, name, phrase, heading, sign or lead of a page, or a term it explains, as the ranking sees it. */
export interface Line {
  page: number;
  /** Counted through all pages. */
  section: number;
  /** Whether the section is the opening of its page. */
  opening: boolean;
  rung: Rung;
  stems: string[];
  /** How much its words say together: the sum of their rarities. Filled in once rarities are known. */
  mass: number;
}

/** One section text with the count of each stem and concept in it. */
export interface Body {
  page: number;
  /** Counted through all pages. */
  section: number;
  counts: Map<string, number>;
}

/** All that a query needs, made in the browser from the parts that were fetched. */
export interface SearchIndex {
  pages: PageEntry[];
  /** By page: the number of its opening, when sections are counted through all pages. */
  firstSection: number[];
  sectionCount: number;
  /** Section texts by page and section; empty until the second part has come. */
  texts: string[][];
  lines: Line[];
  /** Stem or concept -> indexes of the lines that hold it. */
  inLines: Map<string, number[]>;
  bodies: Body[];
  /** Stem or concept -> indexes of the bodies that hold it. */
  inBodies: Map<string, number[]>;
  /** Stems of the articles' titles. */
  titleWords: ReadonlySet<string>;
  concepts: Concepts;
  speller: Speller;
  danger: DangerWatch;
  /** Known words in folded spelling, sorted, for finding those that begin alike. */
  words: string[];
  /** Word in folded spelling -> its stem. */
  stems: Map<string, string>;
  /** How rare a stem or concept is among pages: 0 for one on every page, about 5 for one on a single page. */
  rarity: (stem: string) => number;
}

/** The mark of a concept among stems; no stem holds it. */
export const conceptMark = '@';

/** Opens the first part of the index: enough for hits by title, name, phrase, heading, sign and lead. */
export function openIndex(first: FirstPart): SearchIndex {
  const concepts = conceptsOf(first.pages);
  const counts = new Map<string, number>();
  const stems = new Map<string, string>();
  const places = new Map(first.pages.map((page, number) => [page.ref, number]));
  const lines = first.pages.flatMap((page, number) =>
    linesOf(page).map(({ section, rung, text }): Line => {
      const words = wordsOf(text);
      for (const word of withMeaning(words)) {
        counts.set(word.typed, (counts.get(word.typed) ?? 0) + (rung === 'name' || rung === 'phrase' ? 0.1 : 1));
        stems.set(word.typed, word.stem);
      }
      return { page: number, section, rung, text, stems: keysOf(words, concepts), mass: 0 };
    }),
  );
  for (const { ref, read = '' } of first.pages) {
    const page = places.get(read);
    if (page !== undefined)
      lines.push({ page, section: 0, rung: 'term', text: '', stems: [conceptMark + ref], mass: 0 });
  }
  const inLines = postings(lines.map((line) => line.stems));
  const rarity = rarities(lines, inLines, first.pages);
  for (const line of lines) {
    line.mass = line.stems.reduce((sum, stem) => (stem.startsWith(conceptMark) ? sum : sum + rarity(stem)), 0);
  }
  return {
    pages: first.pages,
    texts: [],
    lines,
    inLines,
    bodies: [],
    inBodies: new Map(),
    titleWords: new Set(
      lines.flatMap(({ page, rung, stems }) => (rung === 'title' && isArticle(first.pages[page]) ? stems : [])),
    ),
    concepts,
    speller: new Speller(withSmallWords(counts)),
    danger: new DangerWatch(first.danger, new Set(counts.keys())),
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
  const stems = new Map(index.stems);
  for (const [page, texts] of part.texts.entries()) {
    for (const [section, text] of texts.entries()) {
      const counts = new Map<string, number>();
      const words = wordsOf(text);
      for (const word of withMeaning(words)) stems.set(word.typed, word.stem);
      for (const stem of keysOf(words, index.concepts)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      bodies.push({ page, section, counts });
    }
    yield page;
  }
  return {
    ...index,
    texts: part.texts,
    bodies,
    inBodies: postings(bodies.map((body) => [...body.counts.keys()])),
    words: [...stems.keys()].sort(),
    stems,
  };
}

/** The same in one go, for tests and the build. */
export function openWhole(first: FirstPart, part: TextPart): SearchIndex {
  const steps = deepen(openIndex(first), part);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function conceptsOf(pages: readonly PageEntry[]): Concepts {
  const concepts = new Concepts();
  for (const page of pages.filter(({ kind }) => kind === 'glossary')) {
    for (const phrase of [page.title, ...(page.names ?? [])]) concepts.add(conceptMark + page.ref, phrase);
  }
  return concepts;
}

function isArticle(page: PageEntry | undefined): boolean {
  return page !== undefined && page.kind !== 'glossary' && page.kind !== 'claims';
}

/** Small words are known too, so that a misspelt one is not taken for a word of meaning. */
function withSmallWords(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([
    ...[...smallWords].filter((word) => word.length > 2).map((word): [string, number] => [word, 9]),
    ...counts,
  ]);
}

/** What a text can be found by: the stems of its words and the concepts of its phrases. */
function keysOf(words: readonly Word[], concepts: Concepts): string[] {
  return [...withMeaning(words).map((word) => word.stem), ...concepts.in(words).map((found) => found.concept)];
}

function linesOf(page: PageEntry): Pick<Line, 'section' | 'rung' | 'text'>[] {
  const opening = (rung: Rung, texts: string[] = [], section = 0) => texts.map((text) => ({ section, rung, text }));
  return [
    ...opening('title', [page.title]),
    ...opening('name', page.names),
    ...opening('phrase', page.phrases),
    ...opening('sign', page.signs, page.signsIn),
    ...opening('lead', page.lead ? [page.lead] : []),
    ...page.sections.flatMap(({ heading, words = [] }, section) => [
      ...(heading ? opening('heading', [heading], section) : []),
      ...opening('phrase', words, section),
    ]),
  ];
}

function postings(keysOfEach: readonly string[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, keys] of keysOfEach.entries()) {
    for (const key of new Set(keys)) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}

/**
 * How rare each stem or concept is among what articles are called and asked for (inverse document frequency as in BM25).
 * Bodies do not count: a word that is in every body may still be what a page is about. One found in bodies alone is
 * no more telling than an unknown one.
 */
function rarities(lines: readonly Line[], inLines: ReadonlyMap<string, number[]>, pages: readonly PageEntry[]) {
  const articles = pages.filter(isArticle).length;
  const known = new Map<string, number>();
  for (const [key, numbers] of inLines) {
    const holders = new Set(numbers.map((number) => lines[number]?.page ?? 0).filter((page) => isArticle(pages[page])));
    known.set(key, Math.log(1 + (articles - holders.size + 0.5) / (holders.size + 0.5)));
  }
  return (key: string) => known.get(key) ?? weights.unread;
}
