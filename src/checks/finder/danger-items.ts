import { careLevels } from '../../model/care-level.ts';
import { problemAt } from '../files/field-label.ts';
import { isRecord, textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { testsIn } from './conditions.ts';

type Item = Record<string, unknown>;

/** What one danger item says about itself, and its outcomes and follow-ups. */
export function itemProblems(danger: YamlFields, field: FieldPath, item: Item): Problem[] {
  return [
    ...answerProblems(item).map(([name, says]) => problemAt(danger, [...field, name], says)),
    ...unreachable(danger, field, item),
    ...lowPending(danger, field, item),
    ...followUpProblems(danger, field, item),
  ];
}

/** Fields that do not go together, each with its sentence. */
function answerProblems(item: Item): [string, string][] {
  const { control, notSure } = item;
  return [
    ...pair(
      control === 'tick' && notSure !== undefined,
      'notSure',
      'a tick has no "not sure". Take it out, or write control: yes-no-not-sure.',
    ),
    ...pair(
      control === 'yes-no-not-sure' && notSure === undefined,
      'notSure',
      'is missing. Say what "not sure" does: yes, or follow-up.',
    ),
    ...pair(
      notSure === 'follow-up' && valuesAt(item, 'followUps.*').length === 0,
      'notSure',
      '"not sure" opens follow-ups, and there are none. Write one.',
    ),
    ...pair(
      item.private === true && item.skip !== true,
      'skip',
      'a private item may be left unanswered. Write skip: true.',
    ),
  ];
}

const pair = (wrong: boolean, name: string, says: string): [string, string][] => (wrong ? [[name, says]] : []);

/** The first outcome that matches settles the level, so nothing below one that always holds is reached. */
function unreachable(danger: YamlFields, field: FieldPath, item: Item): Problem[] {
  const outcomes = valuesAt(item, 'outcomes.*');
  const always = outcomes.findIndex(({ value }) => {
    const when = valueAt(value, ['when']);
    return isRecord(when) && Object.keys(when).length === 0;
  });
  const says = `is never reached: outcomes[${always}] always holds. Put it above that one.`;
  return always < 0
    ? []
    : outcomes.slice(always + 1).map((outcome) => problemAt(danger, [...field, ...outcome.field], says));
}

const ranks: readonly string[] = careLevels;

/** While a follow-up is open the strictest level of the item holds. */
function lowPending(danger: YamlFields, field: FieldPath, item: Item): Problem[] {
  const strictest = Math.max(-1, ...textsAt(item, 'outcomes.*.level').map(({ value }) => ranks.indexOf(value)));
  const pending = ranks.indexOf(String(item.pending));
  return pending >= 0 && pending < strictest
    ? [problemAt(danger, [...field, 'pending'], `is lower than an outcome can be. Write ${ranks[strictest]}.`)]
    : [];
}

/** A private item's follow-ups are private too, and each follow-up has a rule that reads it. */
function followUpProblems(danger: YamlFields, field: FieldPath, item: Item): Problem[] {
  const read = questionsRead(danger, item);
  return valuesAt(item, 'followUps.*').flatMap((followUp) => {
    const at = [...field, ...followUp.field];
    const id = valueAt(followUp.value, ['id']);
    const open = item.private === true && valueAt(followUp.value, ['private']) !== true;
    return [
      ...(typeof id === 'string' && !read.has(id)
        ? [
            problemAt(
              danger,
              at,
              'no rule of the danger screens reads this follow-up. Use its answers, or take it out.',
            ),
          ]
        : []),
      ...(open
        ? [problemAt(danger, [...at, 'private'], 'the follow-up of a private item is private. Write private: true.')]
        : []),
    ];
  });
}

/** Everything that a rule about this item, or about several, looks at. */
function questionsRead(danger: YamlFields, item: Item): Set<string> {
  const conditions = [
    ...valuesAt(item, 'outcomes.*.when'),
    ...valuesAt(item, 'followUps.*.when'),
    ...valuesAt(danger.data, 'combinations.*.when'),
    ...valuesAt(danger.data, 'advice.rules.*.when'),
    ...valuesAt(danger.data, 'paths.*.items.*.when'),
  ];
  return new Set(conditions.flatMap(({ value }) => testsIn(value).map(({ question }) => question)));
}
