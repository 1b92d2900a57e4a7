import { at } from './at.ts';
import { conceptMark, everydayMark } from './lines.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';
import { smallWords, stemOf, type Word, wordsOf } from './words.ts';

/** A stem or concept that a typed word may stand for, and how surely: 1 is the word itself. */
export interface Reading {
  key: string;
  nearness: number;
}

/** One word of the query with all it may stand for. */
export interface QueryWord {
  typed: string;
  /** The stem of the word it was read as. */
  stem: string;
  readings: Reading[];
  /** What the word adds to the meaning of the query: little for a word on every page. */
  rarity: number;
  /** Whether it is surely part of a term of the glossary, and so a word of this subject. */
  ofSubject: boolean;
  /** Whether it stands in a term of several words. */
  partOfTerm?: boolean;
  /** The known word it was read as, where it was misspelt. */
  corrected?: string;
}

/** A query may be a whole story; what comes after this many characters or words adds nothing. */
const longestQuery = 400;
const mostWords = 40;
/** More completions of a half-typed word than this tell nothing. */
const mostCompletions = 10;

/** Reads what was typed: small words dropped, errors forgiven, terms of the glossary recognised. */
export function readQuery(text: string, index: SearchIndex): QueryWord[] {
  const start = text.slice(0, longestQuery);
  const typing = /[\p{L}\p{N}]$/u.test(start);
  const typed = spread(wordsOf(start).slice(0, mostWords), typing, index);
  const words = typed.map((word, place) => readWord(word, typing && place === typed.length - 1, index));
  addConcepts(words, index);
  addJoined(words.filter(hasMeaning), index);
  const telling = words.filter((word) => hasMeaning(word) || word.readings.length > 0);
  const kept =
    telling.length > 0
      ? telling
      : words.map((word, place) => asItStands(word, typing && place === words.length - 1, index));
  return kept.map((word) => ({ ...word, rarity: rarityOf(word, index) }));
}

/** In a query of nothing but small words, such as "what is it" or "he" on its way to "heat", they must do. */
function asItStands(word: QueryWord, unfinished: boolean, index: SearchIndex): QueryWord {
  const more = unfinished ? completions(word.typed, weights.beginning, index) : [];
  return { ...word, readings: [{ key: word.stem, nearness: 1 }, ...more] };
}

function hasMeaning(word: QueryWord): boolean {
  return word.typed !== '' && !smallWords.has(word.typed);
}

/** Parts words that were run together and are not known otherwise, nor on their way to a known one. */
function spread(words: Word[], typing: boolean, index: SearchIndex): Word[] {
  return words.flatMap((word, place) => {
    if (index.stems.has(word.typed)) return [word];
    if (typing && place === words.length - 1 && completions(word.typed, 1, index).length > 0) return [word];
    if (index.speller.nearest(word.typed)[0]?.errors === 1) return [word];
    const halves = index.speller.split(word.typed);
    return halves ? halves.map((typed) => ({ ...word, typed, stem: stemOf(typed) })) : [word];
  });
}

function readWord({ typed, stem }: Word, unfinished: boolean, index: SearchIndex): QueryWord {
  const word: QueryWord = { typed, stem, readings: [], rarity: 0, ofSubject: false };
  if (!hasMeaning(word)) return word;
  const known = index.stems.has(typed) || index.inLines.has(stem) || index.inBodies.has(stem);
  if (known) word.readings.push({ key: stem, nearness: 1 });
  if (unfinished) word.readings.push(...completions(typed, known ? weights.mayGoOn : weights.beginning, index));
  return word.readings.length > 0 ? word : correct(word, index);
}

/** Reads a word that is not known as the known words nearest to it. Stray letters become small words: they say nothing. */
function correct(word: QueryWord, index: SearchIndex): QueryWord {
  if (word.typed.length < 3) return { ...word, typed: '' };
  const spellings = index.speller.nearest(word.typed);
  const [best] = spellings;
  if (!best) return word;
  if (smallWords.has(best.word)) return { ...word, typed: best.word, stem: stemOf(best.word) };
  const readings = spellings
    .filter(({ errors, word: spelled }) => errors === best.errors && !smallWords.has(spelled))
    .map((spelling) => ({
      key: stemOf(spelling.word),
      nearness: 1 - (weights.typingError * spelling.errors) / word.typed.length,
    }));
  return { ...word, stem: stemOf(best.word), readings, corrected: best.word };
}

/** The commonest known words that begin as typed. */
function completions(typed: string, nearness: number, index: SearchIndex): Reading[] {
  if (typed.length < 2) return [];
  const keys = new Set<string>();
  for (let place = firstAfter(index.words, typed); index.words[place]?.startsWith(typed); place++) {
    keys.add(stemOf(at(index.words, place)));
  }
  return [...keys]
    .sort((a, b) => index.rarity(a) - index.rarity(b))
    .slice(0, mostCompletions)
    .map((key) => ({ key, nearness }));
}

function firstAfter(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Lets every word of a glossary phrase stand for the term as well. A term of several words is more than its words:
 * "out of bed" is not about beds.
 */
function addConcepts(words: QueryWord[], index: SearchIndex): void {
  for (const { concept, words: found } of index.concepts.in(words)) {
    const meaningful = found.filter(hasMeaning);
    for (const word of meaningful.length > 0 ? meaningful : found) {
      const sure = Math.max(...word.readings.map((reading) => reading.nearness), hasMeaning(word) ? 0 : 1);
      const everyday = concept.startsWith(everydayMark);
      const same = everyday ? weights.everyday : found.length > 1 ? 1 : weights.sameMeaning;
      word.readings.push({ key: concept, nearness: sure * same });
      word.ofSubject ||= !everyday && sure >= weights.sure;
      word.partOfTerm ||= !everyday && found.length > 1;
    }
  }
  for (const word of words.filter(({ partOfTerm }) => partOfTerm)) {
    word.readings = word.readings.map(({ key, nearness }) => ({
      key,
      nearness: key.startsWith(conceptMark) ? nearness : nearness * weights.partOfTerm,
    }));
  }
}

/** Lets two neighbours that make one known word stand for it: "tail bone". */
function addJoined(words: QueryWord[], index: SearchIndex): void {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1];
    if (!next) break;
    const joined = word.typed + next.typed;
    if (!index.stems.has(joined)) continue;
    const concepts = index.concepts.in(wordsOf(joined)).map(({ concept }) => concept);
    for (const part of [word, next]) {
      for (const key of [stemOf(joined), ...concepts]) part.readings.push({ key, nearness: weights.joined });
      part.ofSubject ||= concepts.length > 0;
    }
  }
}

/** As rare as the commonest thing it may well mean; a word nobody wrote says little about which page is wanted. */
function rarityOf(word: QueryWord, index: SearchIndex): number {
  const best = Math.max(...word.readings.map(({ nearness }) => nearness));
  const likely = word.readings.filter(({ nearness }) => nearness >= best * weights.sameMeaning);
  return likely.length > 0 ? Math.min(...likely.map(({ key }) => index.rarity(key))) : weights.unread;
}
