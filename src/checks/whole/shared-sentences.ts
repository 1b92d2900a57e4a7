import { blocksOf } from '../body/blocks.ts';
import { gapSentence } from '../fields/gaps.ts';
import type { Article, Library } from '../files/library.ts';
import type { Problem } from '../problem.ts';

const fewestWords = 6;
/** The wording for a care level is the same wherever it is said. */
const setWording = new Set(['call an ambulance or go to an emergency department']);
const segments = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of two articles that say the same in the same words, from the second one on. */
export function sharedSentences(library: Library): Problem[] {
  const homes = new Map<string, Article>();
  const pairs = new Map<string, { article: Article; other: Article; line: number; sentence: string }[]>();
  for (const article of library.articles.values()) {
    for (const { sentence, key, line } of sentencesOf(article)) {
      const other = homes.get(key);
      if (!other) homes.set(key, article);
      else if (other !== article) {
        const pair = `${article.ref} ${other.ref}`;
        pairs.set(pair, [...(pairs.get(pair) ?? []), { article, other, line, sentence }]);
      }
    }
  }
  return [...pairs.values()]
    .filter((shared) => shared.length > 1)
    .flat()
    .map(({ article, other, line, sentence }) => ({
      path: article.path,
      line,
      where: '',
      says: `"${shorten(sentence)}" also stands in ${other.path}, and it is not the only one. Say it in one home and link to it.`,
    }));
}

/** The sentences of a text that are long enough to be a copy. Those that say the same have the same key. */
function sentencesOf({ body }: Article): { sentence: string; key: string; line: number }[] {
  if (!body) return [];
  return blocksOf(body).flatMap(({ text, line, kind }) =>
    kind === 'heading' || text.startsWith(gapSentence)
      ? []
      : [...segments.segment(text)]
          .map(({ segment }) => ({ sentence: segment.trim(), key: normal(segment), line }))
          .filter(({ key }) => isOwnWording(key)),
  );
}

function normal(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isOwnWording(sentence: string): boolean {
  return sentence.split(' ').length >= fewestWords && !setWording.has(sentence);
}

function shorten(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 57)}...` : sentence;
}
