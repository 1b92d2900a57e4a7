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
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const block of text.split('\n')) {
    for (const { segment } of sentences.segment(block)) {
      const spoken = [...words.segment(segment)].filter((part) => part.isWordLike);
      if (spoken.length === 0) continue;
      counts.sentence++;
      counts.word += spoken.length;
      for (const part of spoken) counts.syllable += syllablesOf(part.segment);
    }
  }
  return counts.word === 0 ? 0 : Math.round(fleschKincaid(counts) * 10) / 10;
}

/** Counting is slow, and the same few thousand words come again and again. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return [...words.segment(text)].filter((part) => part.isWordLike).length;
}
