import type { Library } from '../files/library.ts';
import { isRecord, valueAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { type Barred, conditionProblems } from './conditions.ts';
import { itemProblems } from './danger-items.ts';
import { pathProblems } from './danger-paths.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Danger is judged before the cause finder's own questions are put. */
const forDanger: Barred = ({ id, kind }) =>
  kind === 'question' || kind === 'pills'
    ? `"${id}" is asked after the danger screens. Use an age, a danger item or a follow-up.`
    : undefined;

const anything: Barred = () => undefined;

/** Conditions that settle a level or who is asked. */
const levelConditions = [
  'screens.*.items.*.when',
  'screens.*.items.*.outcomes.*.when',
  'paths.*.when',
  'paths.*.items.*.when',
  'paths.*.items.*.outcomes.*.when',
  'combinations.*.when',
];

const followUpConditions = ['screens.*.items.*.followUps.*.when', 'paths.*.items.*.followUps.*.when'];

/** What the danger screens say: conditions, outcomes, levels, paths. */
export function dangerProblems(library: Library, vocabulary: Vocabulary | undefined): Problem[] {
  const danger = library.documents.get('cause-finder/danger.yaml');
  if (danger?.data === undefined) return [];
  const items = [...valuesAt(danger.data, 'screens.*.items.*'), ...valuesAt(danger.data, 'paths.*.items.*')];
  return [
    ...(vocabulary ? allConditions(danger, vocabulary) : []),
    ...items.flatMap(({ field, value }) => (isRecord(value) ? itemProblems(danger, field, value) : [])),
    ...pathProblems(danger),
  ];
}

function allConditions(danger: YamlFields, vocabulary: Vocabulary): Problem[] {
  return [
    ...levelConditions.flatMap((pattern) => conditionProblems(danger, pattern, vocabulary, forDanger)),
    ...followUpConditions.flatMap((pattern) => followUpOrder(danger, pattern, vocabulary)),
    ...conditionProblems(danger, 'advice.rules.*.when', vocabulary, anything),
  ];
}

/** A follow-up opens on what was asked before it. */
function followUpOrder(danger: YamlFields, pattern: string, vocabulary: Vocabulary): Problem[] {
  return valuesAt(danger.data, pattern).flatMap(({ field }) => {
    const id = String(valueAt(danger.data, [...field.slice(0, -1), 'id']));
    const own = vocabulary.get(id)?.order ?? Number.POSITIVE_INFINITY;
    const barred: Barred = (asked) =>
      forDanger(asked) ??
      (asked.order >= own ? `"${asked.id}" is not asked before it. Use something asked before.` : undefined);
    return conditionProblems(danger, field.join('.'), vocabulary, barred);
  });
}
