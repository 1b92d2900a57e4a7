import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import { type Block, blocksOf } from './blocks.ts';

/** Every figure has its source: a paragraph, list item or table with a number cites a work, or is led to by one that does. */
export function citationProblems(article: Article, body: Body): Problem[] {
  if (article.collection === 'about') return [];
  return blocksOf(body).flatMap((block) => {
    const figure = needsSource(block) ? figureIn(block.text) : undefined;
    const says = `"${figure}" has no source. Put <Cite ids="..." /> after the sentence it stands in.`;
    return figure === undefined ? [] : [{ path: article.path, line: block.line, where: '', says }];
  });
}

/** Care cards rest on the danger item's sources, and <Sure> on those of the paragraph it judges. */
const sourcedElsewhere = ['CareCard', 'Sure'];

function needsSource({ kind, cites, within }: Block): boolean {
  return kind !== 'heading' && cites.length === 0 && !within.some((name) => sourcedElsewhere.includes(name));
}

/** Numbers that are no finding: what someone says or asks, a bound of age, a time of day, a scale to rate oneself on. */
const noFindings = [
  /["“][^"”]*["”]/g,
  /[^.!?]*\?/g,
  /\b(?:under|over|from|at|age|aged|ages|people of)(?: ages?)? \d{1,2}(?: to \d{1,2})?\b(?! (?:in|out|people|times|points|percent|minutes|weeks|months|days|hours))/gi,
  /\b\d{1,2} (?:or|and) (?:over|older|under)\b/gi,
  /\b\d{1,2} ?[ap]\.?m\b/gi,
  /\bfrom 0 to 10\b/gi,
];

const numberWord = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half)';
const manyWord = '(?:\\d[\\d,.]*|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)';
const share = new RegExp(`\\b${numberWord} (?:in|out of) (?:every )?${manyWord}\\b`, 'i');
const number = /(?<![\p{L}\d/])\d[\d,.]*(?![\d/])(?:\s?%|\s(?:points?|people|percent)\b)?/u;

/** The first figure of a text that needs a source, as written; undefined when there is none. */
export function figureIn(text: string): string | undefined {
  const claims = noFindings.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const found = share.exec(claims) ?? number.exec(claims);
  return found?.[0].replace(/[.,]$/, '');
}
