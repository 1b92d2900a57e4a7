import { fieldLabel } from '../files/field-label.ts';
import type { Article, Body, Library } from '../files/library.ts';
import { textsAt, valueAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';
import { attributeOf, descend, isNamed, lineOf } from '../body/nodes.ts';
import { plainText } from '../../outline/outline.ts';
import { readingGrade, wordCount } from '../reading-grade.ts';

/** An article reads at this grade or lower; a text about danger at the lower one. */
export const highestGrade = 6;
export const highestDangerGrade = 5;
/** Words of an article's text. */
export const leastWords = 600;
export const mostWords = 1100;

/** How long an article is and how hard to read. */
export function measureArticle(article: Article): { grade: number; words: number } {
  const prose = article.body?.outline.sections.map(({ text }) => text).join('\n') ?? '';
  const lead = valueAt(article.data, ['lead']);
  return { grade: readingGrade(`${typeof lead === 'string' ? lead : ''}\n${prose}`), words: wordCount(prose) };
}

/** Articles that are too hard, too long or too short; those about the site may be of any length. */
export function articleGradeProblems(article: Article, body: Body): Problem[] {
  const { grade, words } = measureArticle(article);
  const wrong = (says: string) => ({ path: article.path, line: body.line, where: '', says });
  const tooHard = grade > highestGrade ? [wrong(`reads at grade ${grade}. Shorten sentences and words to grade ${highestGrade} or lower.`)] : [];
  if (article.collection === 'about' || (words >= leastWords && words <= mostWords)) return [...tooHard, ...careCardGrades(article, body)];
  return [
    ...tooHard,
    wrong(`has ${words} words. Write ${leastWords} to ${mostWords}; a topic that deserves less is a section of another article.`),
    ...careCardGrades(article, body),
  ];
}

function careCardGrades(article: Article, body: Body): Problem[] {
  return [...descend(body.tree)].flatMap(([node]) => {
    const grade = isNamed(node, 'CareCard') && attributeOf(node, 'level') ? readingGrade(plainText(node)) : 0;
    return grade > highestDangerGrade ? [{ path: article.path, line: lineOf(body, node), where: '<CareCard>', says: tooHardToRead(grade) }] : [];
  });
}

const tooHardToRead = (grade: number): string =>
  `reads at grade ${grade}. A text about danger reads at ${highestDangerGrade} or lower: shorten sentences and words.`;

const dangerTexts = ['ask', 'more', 'sign', 'say'].flatMap((name) => [`screens.*.items.*.${name}`, `paths.*.items.*.${name}`]);
const otherDangerTexts = [
  'age.why',
  'screens.*.why',
  'screens.*.items.*.outcomes.*.means',
  'screens.*.items.*.followUps.*.ask',
  'paths.*.why',
  'paths.*.action',
  'paths.*.items.*.outcomes.*.means',
  'paths.*.items.*.followUps.*.ask',
  'combinations.*.means',
  'advice.ask.ask',
  'advice.ask.why',
  'advice.rules.*.because',
];

/** Every text of the danger screens that is too hard. */
export function dangerGradeProblems(library: Library): Problem[] {
  const danger = library.documents.get('cause-finder/danger.yaml');
  if (!danger) return [];
  return [...dangerTexts, ...otherDangerTexts].flatMap((pattern) =>
    textsAt(danger.data, pattern).flatMap(({ field, value }) => {
      const grade = readingGrade(value);
      return grade > highestDangerGrade
        ? [{ path: danger.path, line: danger.lineAt(field), where: fieldLabel(danger.data, field), says: tooHardToRead(grade) }]
        : [];
    }),
  );
}
