import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** The query with its misspelt words put right, where that changes it; null when there is nothing better to offer. */
export function didYouMean(
  query: string,
  words: readonly QueryWord[],
  found: boolean,
  index: SearchIndex,
): string | null {
  const right = new Map(words.flatMap((word) => (word.corrected ? [[word.typed, word.corrected]] : [])));
  const unread = words.filter((word) => word.readings.length === 0);
  if (right.size === 0 || (!found && unread.length > 0) || !index.speller) return null;
  const typed = wordsOf(query);
  const corrected = typed.map((word) => right.get(word.typed) ?? query.slice(word.start, word.end)).join(' ');
  return corrected.toLowerCase() === typed.map((word) => word.typed).join(' ') ? null : corrected;
}
