import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The Flesch-Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word - 15.59, rounded to one decimal.
 * Every line is a block of its own, so that headings and list items do not run into one another. Empty text is 0.
 * Source: Kincaid and others, 1975, Derivation of new readability formulas for Navy enlisted personnel.
 */
export function readingGrade(text: string): number {
  const counts = sum(text.split('\n').map(countsOf));
  return counts.word === 0 ? 0 : Math.round(fleschKincaid(counts) * 10) / 10;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return sum(text.split('\n').map(countsOf)).word;
}

type Counts = { sentence: number; word: number; syllable: number };

const sum = (all: readonly Counts[]): Counts => ({
  sentence: all.reduce((total, { sentence }) => total + sentence, 0),
  word: all.reduce((total, { word }) => total + word, 0),
  syllable: all.reduce((total, { syllable: count }) => total + count, 0),
});

/** Several checks count the same blocks. */
const known = new Map<string, Counts>();

function countsOf(block: string): Counts {
  const counts = known.get(block) ?? sum([...sentences.segment(block)].map(({ segment }) => countSentence(segment)));
  known.set(block, counts);
  return counts;
}

function countSentence(text: string): Counts {
  const spoken = [...words.segment(text)].filter((part) => part.isWordLike);
  const syllables = spoken.reduce((total, { segment }) => total + syllablesOf(segment), 0);
  return { sentence: spoken.length > 0 ? 1 : 0, word: spoken.length, syllable: syllables };
}

/** Counting is slow, and the same few thousand words come again and again. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}
