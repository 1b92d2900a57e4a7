import type { Outline, Section } from '../../outline/outline.ts';
import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import { wordCount } from '../reading-grade.ts';

/** More words than this under one heading hold more than one idea. */
const mostWordsUnderHeading = 250;
const longestHeading = 60;

/** Headings in order, each with its own anchor, one idea and something below it. */
export function headingProblems(article: Article, { outline }: Body): Problem[] {
  const { sections } = outline;
  return sections.flatMap((section, index) =>
    [
      ...(section.depth > 0 ? [...orderOf(section, sections[index - 1]), ...formOf(section, outline, index)] : []),
      ...lengthOf(section),
    ].map((says) => ({
      path: article.path,
      line: section.line,
      where: section.heading ? `"${section.heading}"` : '',
      says,
    })),
  );
}

function orderOf({ depth }: Section, before: Section | undefined): string[] {
  if (depth === 1) return ['the page has its # heading from the title. Start with ##.'];
  const above = before?.depth ?? 0;
  if (above === 0 && depth > 2) return [`is the first heading and has ${depth} #. Start with ##.`];
  const deepest = Math.max(2, above) + 1;
  if (depth > deepest) return [`skips a level: ${marks(depth)} after ${marks(above)}. Write ${marks(deepest)}.`];
  return depth > 3 ? [`has ${depth} #. Headings go no deeper than ###.`] : [];
}

const marks = (depth: number): string => '#'.repeat(depth);

function formOf(section: Section, { sections, components }: Outline, index: number): string[] {
  const { heading, depth, text } = section;
  if (heading.trim() === '') return ['the heading is empty. Write some words, or take it out.'];
  const twin = sections.slice(0, index).find((other) => other.depth > 0 && slug(other.heading) === slug(heading));
  const next = sections[index + 1];
  const end = next?.line ?? Number.POSITIVE_INFINITY;
  const drawn = components.some(({ line }) => line > section.line && line < end);
  const empty = text === '' && !drawn && !(next && next.depth > depth);

  return [
    ...(twin ? [`has the same anchor as the heading on line ${twin.line}. Word one of them differently.`] : []),
    ...(heading.length > longestHeading
      ? [`has ${heading.length} characters. Write at most ${longestHeading}: one idea a heading.`]
      : []),
    ...(/[.:;]\s|[.:;]$/.test(heading)
      ? ['holds more than one idea, or ends like a sentence. Write one short heading.']
      : []),
    ...(empty ? ['has nothing below it. Write the section, or take the heading out.'] : []),
  ];
}

function lengthOf({ text }: Section): string[] {
  const words = wordCount(text);
  return words > mostWordsUnderHeading
    ? [`${words} words under one heading hold more than one idea. Split it at ${mostWordsUnderHeading} or sooner.`]
    : [];
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
