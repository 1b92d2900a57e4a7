import { plainText } from '../../outline/outline.ts';
import { descend, isNamed, lineOf } from '../body/nodes.ts';
import { problemAt } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textsAt, valuesAt } from '../files/values.ts';
import type { FieldPath } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { readingGrade, wordCount } from '../reading-grade.ts';

/** A text about danger reads at this grade or lower. */
const highestDangerGrade = 5;

/**
 * The formula is made for running text. Below this many words one long word decides, so shorter texts, and signs, which
 * are lists and no sentences, count only in what they belong to.
 */
const fewestWords = 20;

const itemTexts = ['ask', 'more', 'sign', 'say', 'outcomes.*.means', 'followUps.*.ask'];
const singleTexts = [
  'age.why',
  'screens.*.why',
  'paths.*.why',
  'paths.*.action',
  'combinations.*.means',
  'advice.ask.ask',
  'advice.ask.why',
  'advice.rules.*.because',
  ...itemTexts
    .filter((name) => name !== 'sign')
    .flatMap((name) => [`screens.*.items.*.${name}`, `paths.*.items.*.${name}`]),
];

/**
 * Texts of the danger screens that are too hard: each that is long enough, each question with what is said below it, and
 * everything that one item says.
 */
export function dangerGrades(library: Library): Problem[] {
  const danger = library.documents.get('cause-finder/danger.yaml');
  if (!danger) return [];
  const judge = (field: FieldPath, text: string, fewest: number): Problem[] => {
    const grade = wordCount(text) < fewest ? 0 : readingGrade(text);
    return grade > highestDangerGrade ? [problemAt(danger, field, tooHard(grade))] : [];
  };
  const items = [...valuesAt(danger.data, 'screens.*.items.*'), ...valuesAt(danger.data, 'paths.*.items.*')];
  return [
    ...singleTexts.flatMap((pattern) =>
      textsAt(danger.data, pattern).flatMap(({ field, value }) => judge(field, value, fewestWords)),
    ),
    ...items.flatMap(({ field, value }) => [
      ...judge([...field, 'ask'], textsOf(value, ['ask', 'more']), 1),
      ...judge(field, textsOf(value, itemTexts), 1),
    ]),
  ];
}

function textsOf(item: unknown, patterns: readonly string[]): string {
  return patterns.flatMap((pattern) => textsAt(item, pattern).map(({ value }) => value)).join('\n');
}

/** Care cards whose own words are too hard. */
export function careCardGrades({ path, body }: Article): Problem[] {
  if (!body) return [];
  return descend(body.tree).flatMap(([node]) => {
    if (!isNamed(node, 'CareCard')) return [];
    const text = plainText(node);
    const grade = wordCount(text) < fewestWords ? 0 : readingGrade(text);
    const problem = { path, line: lineOf(body, node), where: '<CareCard>', says: tooHard(grade) };
    return grade > highestDangerGrade ? [problem] : [];
  });
}

const tooHard = (grade: number): string =>
  `reads at grade ${grade}. A text about danger reads at ${highestDangerGrade} or lower: shorten sentences and words.`;
