import { careLevels } from '../../model/care-level.ts';
import { problemAt } from '../files/field-label.ts';
import type { Library } from '../files/library.ts';
import { isRecord, textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { type Barred, conditionProblems, testsIn } from './conditions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Danger is judged before the cause finder's own questions are put. */
const forDanger: Barred = ({ id, kind }) =>
  kind === 'question' || kind === 'pills'
    ? `"${id}" is asked after the danger screens. Use an age, a danger item or a follow-up.`
    : undefined;

const anything: Barred = () => undefined;

/** Conditions that settle a level. */
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
      forDanger(asked) ?? (asked.order >= own ? `"${asked.id}" is asked after it. Use something asked before.` : undefined);
    return conditionProblems(danger, field.join('.'), vocabulary, barred);
  });
}

function itemProblems(danger: YamlFields, field: FieldPath, item: Record<string, unknown>): Problem[] {
  const wrong = (name: string, says: string) => problemAt(danger, [...field, name], says);
  const problems: Problem[] = [];
  if (item['control'] === 'tick' && item['notSure'] !== undefined) {
    problems.push(wrong('notSure', 'a tick has no "not sure". Take it out, or write control: yes-no-not-sure.'));
  }
  if (item['control'] === 'yes-no-not-sure' && item['notSure'] === undefined) {
    problems.push(wrong('notSure', 'is missing. Say what "not sure" does: yes, or follow-up.'));
  }
  if (item['notSure'] === 'follow-up' && valuesAt(item, 'followUps.*').length === 0) {
    problems.push(wrong('notSure', '"not sure" opens follow-ups, and there are none. Write one.'));
  }
  if (item['private'] === true && item['skip'] !== true) {
    problems.push(wrong('skip', 'a private item may be left unanswered. Write skip: true.'));
  }
  return [...problems, ...outcomeProblems(danger, field, item), ...followUpProblems(danger, field, item)];
}

/** The first outcome that matches settles the level, and while one is open the strictest of them holds. */
function outcomeProblems(danger: YamlFields, field: FieldPath, item: Record<string, unknown>): Problem[] {
  const outcomes = valuesAt(item, 'outcomes.*');
  const always = outcomes.findIndex(({ value }) => isRecord(value) && isRecord(value['when']) && Object.keys(value['when']).length === 0);
  const never = always < 0 ? [] : outcomes.slice(always + 1);
  const levels = textsAt(item, 'outcomes.*.level').map(({ value }) => careLevels.findIndex((level) => level === value));
  const strictest = careLevels[Math.max(-1, ...levels)];
  const pending = careLevels.findIndex((level) => level === item['pending']);
  return [
    ...never.map((outcome) =>
      problemAt(danger, [...field, ...outcome.field], `is never reached: outcomes[${always}] always holds. Put it above that one.`),
    ),
    ...(strictest && pending >= 0 && pending < careLevels.indexOf(strictest)
      ? [problemAt(danger, [...field, 'pending'], `is lower than an outcome can be. Write ${strictest}.`)]
      : []),
  ];
}

/** A private item's follow-ups are private too; a follow-up that can be missed has a rule that reads it. */
function followUpProblems(danger: YamlFields, field: FieldPath, item: Record<string, unknown>): Problem[] {
  const read = new Set(valuesAt(danger.data, 'combinations.*.when').concat(valuesAt(danger.data, 'advice.rules.*.when')).concat(valuesAt(item, 'outcomes.*.when')).concat(valuesAt(item, 'followUps.*.when')).concat(valuesAt(danger.data, 'paths.*.items.*.when')).flatMap(({ value }) => testsIn(value).map(({ question }) => question)));
  return valuesAt(item, 'followUps.*').flatMap((followUp) => {
    const at = [...field, ...followUp.field];
    const id = valueAt(followUp.value, ['id']);
    return [
      ...(typeof id === 'string' && !read.has(id)
        ? [problemAt(danger, at, 'no outcome, combination or advice reads this follow-up. Use its answers, or take it out.')]
        : []),
      ...(item['private'] === true && valueAt(followUp.value, ['private']) !== true
        ? [problemAt(danger, [...at, 'private'], 'the follow-up of a private item is private. Write private: true.')]
        : []),
    ];
  });
}

/** A path is entered from the start (`when`) or by one item's tick, which names it in turn. */
function pathProblems(danger: YamlFields): Problem[] {
  const opened = [...valuesAt(danger.data, 'screens.*.items.*'), ...valuesAt(danger.data, 'paths.*.items.*')];
  const openings = new Map(opened.map(({ field, value }) => [valueAt(value, ['id']), { field, opens: valueAt(value, ['opens']) }]));
  const paths = valuesAt(danger.data, 'paths.*');
  return [
    ...paths.flatMap(({ field, value }) => {
      const from = valueAt(value, ['opensFrom']);
      const id = valueAt(value, ['id']);
      if ((from === undefined) === (valueAt(value, ['when']) === undefined)) {
        return [problemAt(danger, field, 'is entered either from the start (when) or from an item (opensFrom). Write one of them.')];
      }
      const item = openings.get(from);
      return item && item.opens !== id
        ? [problemAt(danger, [...field, 'opensFrom'], `danger item "${String(from)}" does not open this path. Write opens: ${String(id)} there.`)]
        : [];
    }),
    ...opened.flatMap(({ field, value }) => {
      const opens = valueAt(value, ['opens']);
      const path = paths.find((one) => valueAt(one.value, ['id']) === opens);
      return opens !== undefined && path && valueAt(path.value, ['opensFrom']) !== valueAt(value, ['id'])
        ? [problemAt(danger, [...field, 'opens'], `path "${String(opens)}" is not opened from this item. Write opensFrom: ${String(valueAt(value, ['id']))} there.`)]
        : [];
    }),
  ];
}
