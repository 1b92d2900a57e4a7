import { americanFor } from './british-words.ts';

const word = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** British spellings in a text, each with the American one. */
export function britishSpellings(text: string): { british: string; american: string }[] {
  return [...text.matchAll(word)].flatMap(([british]) => {
    const american = americanFor(british.toLowerCase());
    return american === undefined ? [] : [{ british, american }];
  });
}
