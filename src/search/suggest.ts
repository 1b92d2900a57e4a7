import type { QueryWord } from './query.ts';
import { wordsOf } from './words.ts';

/** The query with its misspelt words put right; null when no word was misspelt, or one could not be read at all. */
export function putRight(query: string, words: readonly QueryWord[]): string | null {
  const right = new Map(words.flatMap((word) => (word.corrected ? [[word.typed, word.corrected]] : [])));
  if (right.size === 0 || words.some((word) => word.readings.length === 0)) return null;
  return wordsOf(query)
    .map((word) => right.get(word.typed) ?? query.slice(word.start, word.end))
    .join(' ');
}
