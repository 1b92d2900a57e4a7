import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { smallWords, type Word } from './words.ts';

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
  const best = densest(hits, index);
  if (!best) return null;
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
  const { words, found } = index.read(text);
  const inTerm = new Set(found.filter(({ concept }) => keys.has(concept)).flatMap((term) => term.words));
  return words.filter((word) => inTerm.has(word) || (keys.has(word.stem) && !smallWords.has(word.typed)));
}

/** The hit from which the next stretch of snippet length holds the most rare words, each counted once. */
function densest(hits: readonly Word[], index: SearchIndex): Word | undefined {
  let most = 0;
  let best = hits[0];
  for (const [place, first] of hits.entries()) {
    const seen = new Set<string>();
    let worth = 0;
    for (let next = place; (hits[next]?.end ?? Number.POSITIVE_INFINITY) <= first.start + snippetLength * 0.8; next++) {
      const { stem } = hits[next] ?? first;
      if (!seen.has(stem)) worth += index.rarity(stem);
      seen.add(stem);
    }
    if (worth > most) [most, best] = [worth, first];
  }
  return best;
}

/** Up to a quarter of the snippet before the match, from the start of a sentence or word. */
function startOfCut(text: string, match: number): number {
  const earliest = Math.max(0, match - snippetLength / 4);
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, match);
  const sentence = lead.search(/[.!?]\s\S/);
  if (sentence >= 0) return earliest + sentence + 2;
  const space = lead.indexOf(' ');
  return space >= 0 ? earliest + space + 1 : match;
}

function endOfCut(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - 40 ? space : wanted;
}
