import { hasGaps } from '../body/gaps.ts';
import type { Article } from '../files/library.ts';
import { valueAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';
import { readingGrade, wordCount } from '../reading-grade.ts';

/** An article reads at this grade or lower. */
const highestGrade = 6;
/** Words of an article's text. */
const leastWords = 600;
const mostWords = 1100;

/** How long an article is and how hard to read, its lead included. */
export function measureArticle({ body, data }: Article): { grade: number; words: number } {
  const prose = body?.outline.sections.map(({ text }) => text).join('\n') ?? '';
  const lead = valueAt(data, ['lead']);
  return { grade: readingGrade(`${typeof lead === 'string' ? lead : ''}\n${prose}`), words: wordCount(prose) };
}

/** An article that is too hard, too long or too short; those about the site may be of any length. */
export function articleGrades(article: Article): Problem[] {
  if (!article.body || hasGaps(article.body)) return [];
  const { grade, words } = measureArticle(article);
  const problem = (says: string): Problem => ({ path: article.path, line: article.body?.line ?? 1, where: '', says });
  const fits = article.collection === 'about' || (words >= leastWords && words <= mostWords);
  const length = `has ${words} words. Write ${leastWords} to ${mostWords}; a topic that deserves less is a section of another article.`;
  return [
    ...(grade > highestGrade
      ? [problem(`reads at grade ${grade}. Shorten sentences and words to grade ${highestGrade} or lower.`)]
      : []),
    ...(fits ? [] : [problem(length)]),
  ];
}
