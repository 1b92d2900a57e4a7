import { withMeaning } from './concepts.ts';
import type { Marked } from './marks.ts';
import { wordsOf } from './words.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/** A text with `<mark>` around its matches, as other engines give it, as a text and the places of its marks. */
export function excerptOf(html: string): Marked {
  let text = '';
  const marks: [number, number][] = [];
  for (const part of html.split(/(<mark>.*?<\/mark>)/s)) {
    const matched = /<mark>(.*)<\/mark>/s.exec(part);
    const plain = (matched?.[1] ?? part).replace(/&([a-z]+|#\w+);/g, (whole, name: string) => entities[name] ?? whole);
    if (matched && plain) marks.push([text.length, text.length + plain.length]);
    text += plain;
  }
  return { text, marks };
}

/** Marks the words of a text that stand in a query, in any form. */
export function markWords(text: string, query: string): Marked {
  const asked = new Set(withMeaning(wordsOf(query)).map(({ stem }) => stem));
  const found = wordsOf(text).filter(({ stem }) => asked.has(stem));
  return { text, marks: found.map(({ start, end }) => [start, end]) };
}
