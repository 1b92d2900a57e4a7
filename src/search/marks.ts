import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { smallWords, type Word, wordsOf } from './words.ts';

/** A text and the stretches of it that match, in order, apart from each other. UTF-16 units, end exclusive. */
export interface Marked {
  text: string;
  marks: [start: number, end: number][];
}

/** About two lines on a phone. */
const snippetLength = 160;

/** Marks the words of a text that the query asked for, in any form, spelling or wording. */
export function mark(text: string, query: readonly QueryWord[], index: SearchIndex): Marked {
  return { text, marks: hitsIn(text, query, index).map(({ start, end }) => [start, end]) };
}

/** The stretch of a text that says most of what was asked, cut at words, with its matches marked; null without one. */
export function snippet(text: string, query: readonly QueryWord[], index: SearchIndex): Marked | null {
  const hits = hitsIn(text, query, index);
  if (hits.length === 0) return null;
  const best = densest(hits, index);
  const from = startOfCut(text, best.start);
  const to = endOfCut(text, Math.max(from + snippetLength, best.end));
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit): [number, number] => [hit.start - from + before.length, hit.end - from + before.length]);
  return { text: before + text.slice(from, to) + after, marks };
}

function hitsIn(text: string, query: readonly QueryWord[], index: SearchIndex): Word[] {
  const keys = new Set(query.flatMap((word) => word.readings.map((reading) => reading.key)));
  const words = wordsOf(text);
  const inTerm = new Set(index.concepts.in(words).flatMap((found) => (keys.has(found.concept) ? found.words : [])));
  return words.filter((word) => inTerm.has(word) || (keys.has(word.stem) && !smallWords.has(word.typed)));
}

/** The hit from which the next stretch of snippet length holds the rarest different words. */
function densest(hits: readonly Word[], index: SearchIndex): Word {
  const worth = (first: Word) => {
    const near = hits.filter((hit) => hit.start >= first.start && hit.end <= first.start + snippetLength * 0.8);
    return [...new Set(near.map((hit) => hit.stem))].reduce((sum, stem) => sum + index.rarity(stem), 0);
  };
  const ranked = hits.map((hit) => ({ hit, worth: worth(hit) }));
  return ranked.reduce((best, next) => (next.worth > best.worth ? next : best)).hit;
}

/** Up to a quarter of the snippet before the match, from the start of a sentence or word. */
function startOfCut(text: string, match: number): number {
  const earliest = Math.max(0, match - snippetLength / 4);
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, match);
  const sentence = lead.search(/[.!?]\s+\S/);
  if (sentence >= 0) return earliest + sentence + lead.slice(sentence).search(/\s\S/) + 1;
  const space = lead.indexOf(' ');
  return space >= 0 ? earliest + space + 1 : match;
}

function endOfCut(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - 40 ? space : wanted;
}
