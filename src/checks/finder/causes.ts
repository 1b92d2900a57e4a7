import { problemAt } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textList, valueAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';
import { kindProblems } from './cause-kinds.ts';
import { type Barred, conditionProblems } from './conditions.ts';
import { repeatedSigns } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Signs and needs rest on what is asked before the ranking and may stand in an address. */
const forRanking: Barred = ({ id, kind, private: secret }) => {
  if (secret) return `"${id}" is private and never stored, so no cause may rest on it. Choose another sign.`;
  return kind === 'pills' ? `"${id}" is asked after the ranking. Choose a question that comes before it.` : undefined;
};

/** What the causes say to the cause finder: kinds, signs, needs and items, and which of them stands first when none fits. */
export function causeProblems(library: Library, vocabulary: Vocabulary | undefined): Problem[] {
  const causes = [...library.articles.values()].filter(({ collection, data }) => collection === 'causes' && data);
  return [
    ...causes.flatMap((cause) => [
      ...kindProblems(cause, library),
      ...repeatedSigns(cause),
      ...uselessRemedies(cause, library),
      ...(vocabulary ? conditionsOf(cause, vocabulary) : []),
    ]),
    ...fallbackProblems(causes),
  ];
}

function conditionsOf(cause: Article, vocabulary: Vocabulary): Problem[] {
  return ['signs.*.when', 'needs'].flatMap((pattern) => conditionProblems(cause, pattern, vocabulary, forRanking));
}

const useless: Readonly<Record<string, string>> = { harms: 'harms', 'does-not-help': 'does not help' };

/** A remedy that harms or does nothing does not stand among what eases. */
function uselessRemedies(cause: Article, library: Library): Problem[] {
  return textList(valueAt(cause.data, ['eases'])).flatMap((id, index) => {
    const effect = useless[String(valueAt(library.articles.get(`remedies/${id}`)?.data, ['effect']))];
    const says = `"${id}" ${effect}, as its own article says. Take it out.`;
    return effect ? [problemAt(cause, ['eases', index], says)] : [];
  });
}

function fallbackProblems(causes: readonly Article[]): Problem[] {
  const [first, ...others] = causes.filter(({ data }) => valueAt(data, ['fallback']) === true);
  if (!first)
    return causes.length > 0 ? [{ path: 'content/causes', line: 1, where: 'fallback', says: noFallback }] : [];
  const ranked = valueAt(first.data, ['kind']) === 'ranked';
  return [
    ...(ranked ? [] : [problemAt(first, ['fallback'], 'what stands first is a ranked cause. Write kind: ranked.')]),
    ...others.map((cause) =>
      problemAt(cause, ['fallback'], `${first.ref} already stands first when no pattern fits. Keep one of them.`),
    ),
  ];
}

const noFallback = 'no cause stands first when no pattern fits. Write fallback: true in one of them.';
