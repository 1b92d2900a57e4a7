import type { CareLevel } from '../model/care-level.ts';
import { at } from './at.ts';
import type { Kind, PageEntry } from './index-parts.ts';
import { type Marked, mark, snippet } from './marks.ts';
import { type QueryWord, readQuery } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { putRight } from './suggest.ts';

/** A section of a found page. */
export interface SectionHit {
  /** The page's address with the section's anchor. */
  url: string;
  heading: Marked;
  snippet: Marked | null;
}

/** A page found. */
export interface Hit {
  /** Collection and id. */
  ref: string;
  kind: Kind;
  level?: CareLevel;
  title: Marked;
  /** Where the hit opens: the best section, or the page's top. */
  url: string;
  /** The heading it opens at; null at the top. */
  heading: Marked | null;
  snippet: Marked | null;
  /** Further sections of the page that match, best first. */
  more: SectionHit[];
}

export interface Results {
  query: string;
  /** Best first, one for each page. */
  hits: Hit[];
  /** How many pages of each kind were found, however many of them the hits show; the kind of the best one first. */
  counts: Map<Kind, number>;
  /** The query as it was read, when words were misspelt; a query to offer, when nothing was found. */
  didYouMean: string | null;
}

export interface SearchOptions {
  /** The most hits to return; without it, all. */
  limit?: number;
  /** Only hits of these kinds. */
  kinds?: readonly Kind[];
  /** The most further sections to list under a hit. */
  more?: number;
}

/**
 * Finds the pages that answer a query, however it is typed. The ladder is in weights.ts. Never throws; the same query
 * on the same index gives the same results.
 */
export function search(index: SearchIndex, query: string, { limit, kinds, more = 2 }: SearchOptions = {}): Results {
  const words = readQuery(query, index);
  const kindOf = ({ page }: Ranked): Kind => at(index.pages, page).kind;
  const all = rank(words, index);
  const counts = new Map<Kind, number>();
  for (const one of all) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  const ranked = all.filter((one) => !kinds || kinds.includes(kindOf(one))).slice(0, limit);
  const offer = putRight(query, words);
  const helps = offer !== null && (ranked.length > 0 || rank(readQuery(offer, index), index).length > 0);
  const hits = ranked.map((hit) => toHit(hit, words, more, index));
  return { query, hits, counts, didYouMean: helps ? offer : null };
}

function toHit({ page, sections }: Ranked, query: readonly QueryWord[], more: number, index: SearchIndex): Hit {
  const entry = at(index.pages, page);
  const [best, ...rest] = sections;
  const opened = sectionHit(entry, page, best ?? 0, query, index);
  return {
    ref: entry.ref,
    kind: entry.kind,
    ...(entry.level ? { level: entry.level } : {}),
    title: mark(entry.title, query, index),
    url: opened.url,
    heading: opened.heading.text === '' ? null : opened.heading,
    snippet: opened.snippet ?? snippet(leadOf(page, index), query, index) ?? opening(page, index),
    more: rest
      .filter((section) => section > 0)
      .slice(0, more)
      .map((section) => sectionHit(entry, page, section, query, index)),
  };
}

function sectionHit(
  entry: PageEntry,
  page: number,
  section: number,
  query: readonly QueryWord[],
  index: SearchIndex,
): SectionHit {
  const { anchor, heading } = at(entry.sections, section);
  const text = section === 0 ? leadOf(page, index) : textOf(page, section, index);
  return {
    url: anchor ? `${entry.url}#${anchor}` : entry.url,
    heading: mark(heading, query, index),
    snippet: snippet(text, query, index),
  };
}

/** What a page says of itself, for hits whose texts hold none of the words. */
function opening(page: number, index: SearchIndex): Marked | null {
  const text = leadOf(page, index);
  return text ? { text, marks: [] } : null;
}

/** The sentence or two a page opens with; empty until the texts have come. */
function leadOf(page: number, index: SearchIndex): string {
  return at(textOf(page, 0, index).split('\n'), 0);
}

function textOf(page: number, section: number, index: SearchIndex): string {
  return index.texts[page]?.[section] ?? '';
}
