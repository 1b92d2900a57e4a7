import { repeatedIds } from '../fields/repeated.ts';
import { problemAt } from '../files/field-label.ts';
import { type Found, textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';

/** Where options stand, by document. */
const optionLists: Readonly<Record<string, readonly string[]>> = {
  'cause-finder/questions.yaml': ['*'],
  'cause-finder/danger.yaml': ['age', 'screens.*.items.*.followUps.*', 'paths.*.items.*.followUps.*', 'advice.ask'],
};

/** Options that stand alone where several may be chosen. They come last, in this order. */
const standAlone = ['none', 'not-sure'];

/** Options of one question that share an id, or stand in the wrong place. */
export function optionProblems(fields: YamlFields, name: string): Problem[] {
  const questions = (optionLists[name] ?? []).flatMap((pattern) => valuesAt(fields.data, pattern));
  return questions.flatMap((question) => [
    ...repeatedIds(fields, [...question.field, 'options', '*', 'id'].join('.'), 'option'),
    ...(valueAt(question.value, ['pick']) === 'many' ? misplaced(fields, question) : []),
  ]);
}

function misplaced(fields: YamlFields, { field, value }: Found): Problem[] {
  const ids = textsAt(value, 'options.*.id').map((option) => option.value);
  const alone = standAlone.filter((id) => ids.includes(id));
  const ordered = [...ids.filter((id) => !alone.includes(id)), ...alone];
  return alone
    .filter((id) => ids.indexOf(id) !== ordered.indexOf(id))
    .map((id) =>
      problemAt(
        fields,
        [...field, 'options', ids.indexOf(id)],
        'stands alone, so it comes last: "none", then "not-sure".',
      ),
    );
}
