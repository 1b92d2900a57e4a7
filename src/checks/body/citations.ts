import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import { type Block, blocksOf } from './blocks.ts';

/** Every figure has its source: a paragraph, list item or table that counts people or names a number cites a work. */
export function citationProblems(article: Article, body: Body): Problem[] {
  if (article.collection === 'about') return [];
  return blocksOf(body).flatMap((block) => {
    const figure = block.cites.length === 0 && needsSource(block) ? figureIn(block.text) : undefined;
    return figure === undefined
      ? []
      : [{ path: article.path, line: block.line, where: '', says: `"${figure}" has no source. Put <Cite ids="..." /> after the sentence it stands in.` }];
  });
}

function needsSource({ kind }: Block): boolean {
  return kind !== 'heading';
}

const numberWord = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half)';
const patterns = [
  new RegExp(`\\b${numberWord} (?:in|out of) (?:every )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)\\b`, 'i'),
  /\b\d[\d,.]*\s?(?:%|percent|points?\b|people|men|women|adults|workers|patients|children|studies|trials|reviews)/i,
  /\d[\d,.]*/,
];

/** The figure of a text, as written; undefined when it has none. */
export function figureIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.replace(/[.,]$/, '');
  }
  return undefined;
}
