import { stemsOf } from './concepts.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';
import { contentWords, longestWord, stemOf, type Word, wordsOf } from './words.ts';

/** A stem or concept that a typed word may stand for, and how surely: 1 is the word itself. */
export interface Reading {
  key: string;
  nearness: number;
}

/** One word of the query with all it may stand for. */
export interface QueryWord {
  typed: string;
  readings: Reading[];
  /** What the word adds to the meaning of the query: little for a word on every page. */
  rarity: number;
  /** The known word it was read as, where it was misspelt. */
  corrected?: string;
}

/** A query may be a whole story; what comes after this many characters or words adds nothing. */
const longestQuery = 400;
const mostWords = 30;
/** More completions of a half-typed word than this tell nothing. */
const mostCompletions = 24;

/** Reads what was typed: small words dropped, errors forgiven, terms of the glossary recognised. */
export function readQuery(text: string, index: SearchIndex): QueryWord[] {
  const typing = /[\p{L}\p{N}]$/u.test(text);
  const words = spread(contentWords(text.slice(0, longestQuery)), index).slice(0, mostWords);
  // A query of nothing but small words, such as "what is it", is read as it stands.
  const kept = words.length > 0 ? words : wordsOf(text.slice(0, longestQuery)).slice(0, mostWords);
  const read = kept.map((word, place) => readWord(word, typing && place === kept.length - 1, index));
  addConcepts(read, index);
  addJoined(kept, read, index);
  return read.map((word) => ({ ...word, rarity: rarityOf(word, index) }));
}

/** Parts words that were run together and are not known otherwise. */
function spread(words: Word[], index: SearchIndex): Word[] {
  return words.flatMap((word) => {
    if (index.stems.has(word.typed) || word.typed.length < 6) return [word];
    if (index.speller.nearest(word.typed)[0]?.errors === 1) return [word];
    const halves = index.speller.split(word.typed);
    return halves ? halves.map((typed) => ({ ...word, typed, stem: stemOf(typed) })) : [word];
  });
}

function readWord({ typed, stem }: Word, unfinished: boolean, index: SearchIndex): QueryWord {
  const known = index.stems.has(typed) || index.inLines.has(stem) || index.inBodies.has(stem);
  const readings: Reading[] = known ? [{ key: stem, nearness: 1 }] : [];
  if (unfinished) readings.push(...completions(typed, known ? weights.mayGoOn : weights.beginning, index));
  if (known || (readings.length > 0 && typed.length < 4)) return { typed, readings, rarity: 0 };
  const spellings = index.speller.nearest(typed);
  const least = spellings[0]?.errors ?? 0;
  for (const { word, errors } of spellings.filter((spelling) => spelling.errors === least)) {
    readings.push({ key: stemOf(word), nearness: Math.max(0.3, 1 - weights.perTypingError * errors) });
  }
  return { typed, readings, rarity: 0, corrected: readings[0] && unfinished ? undefined : spellings[0]?.word };
}

/** Known words that begin as typed. */
function completions(typed: string, nearness: number, index: SearchIndex): Reading[] {
  if (typed.length < 2 || typed.length >= longestWord) return [];
  const from = firstAtLeast(index.words, typed);
  const found: Reading[] = [];
  for (let place = from; found.length < mostCompletions; place++) {
    const word = index.words[place];
    if (!word?.startsWith(typed)) break;
    if (word !== typed) found.push({ key: index.stems.get(word) ?? word, nearness });
  }
  return found;
}

function firstAtLeast(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lets every word of a glossary phrase stand for the term as well. */
function addConcepts(words: QueryWord[], index: SearchIndex): void {
  const stems = words.map((word) => word.readings[0]?.key ?? word.typed);
  for (const { concept, start, end } of index.concepts.in(stems)) {
    for (const word of words.slice(start, end)) {
      const sure = Math.max(...word.readings.map((reading) => reading.nearness));
      word.readings.push({ key: concept, nearness: weights.sameMeaning * sure });
    }
  }
}

/** Lets two neighbours that make one known word stand for it: "tail bone". */
function addJoined(words: readonly Word[], read: QueryWord[], index: SearchIndex): void {
  for (const [place, word] of words.entries()) {
    const joined = word.typed + (words[place + 1]?.typed ?? '');
    if (joined === word.typed || !index.speller.knows(joined)) continue;
    for (const part of read.slice(place, place + 2)) {
      for (const key of [
        stemOf(joined),
        ...index.concepts.in(stemsOf(wordsOf(joined))).map(({ concept }) => concept),
      ]) {
        part.readings.push({ key, nearness: weights.joined });
      }
    }
  }
}

/** As rare as the commonest thing it surely means; a word nobody wrote is as rare as can be. */
function rarityOf(word: QueryWord, index: SearchIndex): number {
  const sure = word.readings.filter((reading) => reading.nearness >= weights.beginning);
  const read = sure.length > 0 ? sure : word.readings;
  return read.length > 0 ? Math.min(...read.map(({ key }) => index.rarity(key))) : index.rarity('');
}
