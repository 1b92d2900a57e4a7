import { withMeaning } from './concepts.ts';
import { DangerWatch } from './danger.ts';
import type { DangerEntry, FirstPart } from './index-parts.ts';
import { Speller } from './spelling.ts';
import { smallWords, wordsOf } from './words.ts';

/** What stays ours when another engine looks through the texts: words of danger, and the words it may be asked for. */
export interface SignpostPart {
  danger: DangerEntry[];
  /** In folded spelling, the most used first. */
  words: string[];
}

export interface Signpost {
  danger: DangerWatch;
  /** The query with its unknown words put right; null when there is none, or one is like no known word. */
  putRight(query: string): string | null;
}

/** Rarer words than this many are not worth their bytes. */
const mostWords = 4000;

/** Build time: the part for a library of any size. */
export function signpostOf({ pages, danger }: FirstPart, most = mostWords): SignpostPart {
  const counts = new Map<string, number>();
  for (const { title, names = [], phrases = [], sections = [] } of pages) {
    for (const text of [title, ...names, ...phrases, ...sections.map(({ heading }) => heading)]) {
      for (const { typed } of withMeaning(wordsOf(text))) counts.set(typed, (counts.get(typed) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([word]) => word);
  return { danger, words: words.slice(0, most) };
}

export function openSignpost({ danger, words }: SignpostPart): Signpost {
  const speller = new Speller(new Map(words.map((word, place) => [word, words.length - place])));
  const known = new Set([...smallWords, ...words]);
  return {
    danger: new DangerWatch(danger, known),
    putRight: (query) => {
      const read = wordsOf(query).map(({ typed, start, end }) =>
        known.has(typed)
          ? { text: query.slice(start, end) }
          : { text: speller.nearest(typed)[0]?.word, corrected: true },
      );
      const readable = read.every(({ text }) => text !== undefined) && read.some(({ corrected }) => corrected);
      return readable ? read.map(({ text }) => text).join(' ') : null;
    },
  };
}
