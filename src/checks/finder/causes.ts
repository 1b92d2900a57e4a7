import { type Sign, sign } from '../../model/article.ts';
import { problemAt } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textList, valueAt, valuesAt } from '../files/values.ts';
import type { FieldPath } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { type Barred, conditionKey, conditionProblems } from './conditions.ts';
import { reachableLevels } from './levels.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Signs and needs rest on what is asked before the ranking and may stand in an address. */
export const forRanking: Barred = ({ id, kind, private: secret }) => {
  if (secret) return `"${id}" is private and never stored, so no cause may rest on it. Choose another sign.`;
  return kind === 'pills' ? `"${id}" is asked after the ranking. Choose a question that comes before it.` : undefined;
};

/** What a cause says to the cause finder: its kind, signs, needs and items. */
export function causeProblems(library: Library, vocabulary: Vocabulary | undefined): Problem[] {
  const causes = [...library.articles.values()].filter(({ collection, data }) => collection === 'causes' && data);
  return [
    ...causes.flatMap((cause) => [
      ...kindProblems(cause, library),
      ...repeatedSigns(cause),
      ...eases(cause, library),
      ...(vocabulary ? conditionProblems(cause, 'signs.*.when', vocabulary, forRanking) : []),
      ...(vocabulary ? conditionProblems(cause, 'needs', vocabulary, forRanking) : []),
    ]),
    ...fallbackProblems(causes),
  ];
}

interface FoundSign {
  field: FieldPath;
  sign: Sign;
}

/** The signs that fit their schema; the others are told by it. */
function signsOf(cause: Article): FoundSign[] {
  return valuesAt(cause.data, 'signs.*').flatMap(({ field, value }) => {
    const parsed = sign.safeParse(value);
    return parsed.success ? [{ field, sign: parsed.data }] : [];
  });
}

function kindProblems(cause: Article, library: Library): Problem[] {
  const kind = valueAt(cause.data, ['kind']);
  const signs = valuesAt(cause.data, 'signs.*').length;
  const items = textList(valueAt(cause.data, ['items']));
  const fallback = valueAt(cause.data, ['fallback']) === true;
  const wrong = (field: string, says: string) => problemAt(cause, [field], says);
  if (kind === 'gate') {
    return [
      ...(signs > 0 ? [wrong('signs', 'a gate is never ranked. Take its signs out, and name its danger items.')] : []),
      ...(items.length === 0 ? [wrong('items', 'a gate names the danger items that catch it. Add at least one.')] : []),
      ...gateLevel(cause, items, library),
    ];
  }
  const strayItems = items.length > 0 ? [wrong('items', `only a gate names danger items. Take them out, or make it a gate.`)] : [];
  if (kind === 'guide') {
    return signs > 0 ? [...strayItems, wrong('signs', 'a guide is no candidate. Take its signs out, or choose another kind.')] : strayItems;
  }
  if ((kind !== 'ranked' && kind !== 'contributor') || fallback) return strayItems;
  if (signs === 0) return [...strayItems, wrong('signs', `a ${kind} cause needs signs. Write what speaks for and against it.`)];
  const speaksFor = signsOf(cause).some((found) => found.sign.points > 0);
  return kind === 'ranked' && !speaksFor && signsOf(cause).length === signs
    ? [...strayItems, wrong('signs', 'no sign speaks for it, so it can never be shown. Give at least one more than 0 points.')]
    : strayItems;
}

/** A gate's usual level is one that its items can reach. */
function gateLevel(cause: Article, items: string[], library: Library): Problem[] {
  const level = valueAt(cause.data, ['usualLevel']);
  const levels = items.flatMap((item) => [...reachableLevels(library, item)]);
  if (typeof level !== 'string' || levels.length === 0 || levels.some((one) => one === level)) return [];
  const says = `none of its danger items reaches ${level}. Levels: ${[...new Set(levels)].join(', ')}.`;
  return [problemAt(cause, ['usualLevel'], says)];
}

function repeatedSigns(cause: Article): Problem[] {
  const seen = new Map<string, FieldPath>();
  return signsOf(cause).flatMap(({ field, sign: { when } }) => {
    const key = conditionKey(when);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, field);
      return [];
    }
    return [problemAt(cause, field, `repeats the condition of signs[${first[1]}]. Make one sign of the two.`)];
  });
}

/** A remedy that harms or does nothing does not stand among what eases. */
function eases(cause: Article, library: Library): Problem[] {
  return textList(valueAt(cause.data, ['eases'])).flatMap((id, index) => {
    const effect = valueAt(library.articles.get(`remedies/${id}`)?.data, ['effect']);
    return effect === 'harms' || effect === 'does-not-help'
      ? [problemAt(cause, ['eases', index], `"${id}" ${effect === 'harms' ? 'harms' : 'does not help'}, as its own article says. Take it out.`)]
      : [];
  });
}

function fallbackProblems(causes: readonly Article[]): Problem[] {
  const [first, ...others] = causes.filter(({ data }) => valueAt(data, ['fallback']) === true);
  if (first) {
    return [
      ...(valueAt(first.data, ['kind']) === 'ranked' ? [] : [problemAt(first, ['fallback'], 'the cause that stands first when no pattern fits is ranked. Write kind: ranked.')]),
      ...others.map((cause) => problemAt(cause, ['fallback'], `${first.ref} already stands first when no pattern fits. Keep one of them.`)),
    ];
  }
  const path = causes[0]?.path;
  return path === undefined
    ? []
    : [{ path: 'content/causes', line: 1, where: '', says: 'no cause stands first when no pattern fits. Write fallback: true in one of them.' }];
}
