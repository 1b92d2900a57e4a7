import { repeatedIds } from '../fields/repeated.ts';
import { problemAt } from '../files/field-label.ts';
import type { Library } from '../files/library.ts';
import { textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { type Barred, conditionProblems } from './conditions.ts';
import type { Asked, Vocabulary } from './vocabulary.ts';

/** Options that stand alone where several may be chosen. They come last, in this order. */
const standAlone = ['none', 'not-sure'];

const optionLists: Readonly<Record<string, readonly string[]>> = {
  'cause-finder/questions.yaml': ['*'],
  'cause-finder/danger.yaml': ['age', 'screens.*.items.*.followUps.*', 'paths.*.items.*.followUps.*', 'advice.ask'],
};

/** Ids and options of everything that is asked, and the conditions that skip a question or hide a step of the plan. */
export function questionProblems(library: Library, vocabulary: Vocabulary | undefined, repeated: readonly Asked[]): Problem[] {
  const files = [...library.documents].flatMap(([name, fields]) =>
    (optionLists[name] ?? []).flatMap((pattern) => optionProblems(fields, pattern)),
  );
  const twice = repeated.map(({ id, file, field }) => {
    const fields = [...library.documents.values()].find(({ path }) => path === file);
    const says = `"${id}" is also the id of another question, item or follow-up. Give each its own.`;
    return { path: file, line: fields?.lineAt([...field, 'id']) ?? 1, where: 'id', says };
  });
  return [...files, ...twice, ...(vocabulary ? skipProblems(library, vocabulary) : []), ...(vocabulary ? planProblems(library, vocabulary) : [])];
}

function optionProblems(fields: YamlFields, pattern: string): Problem[] {
  return valuesAt(fields.data, pattern).flatMap(({ field, value }) => {
    const options = textsAt(value, 'options.*.id');
    const many = valueAt(value, ['pick']) === 'many';
    return [...repeatedIds(fields, [...field, 'options', '*', 'id'].join('.'), 'option'), ...(many ? lastOnes(fields, field, options.map((one) => one.value)) : [])];
  });
}

function lastOnes(fields: YamlFields, field: readonly (string | number)[], ids: string[]): Problem[] {
  const ordered = [...ids.filter((id) => !standAlone.includes(id)), ...standAlone.filter((id) => ids.includes(id))];
  return ids.flatMap((id, index) =>
    standAlone.includes(id) && ordered[index] !== id
      ? [problemAt(fields, [...field, 'options', index], 'stands alone, so it comes last: first "none", then "not-sure".')]
      : [],
  );
}

/** A question is skipped for what was asked before it. */
function skipProblems(library: Library, vocabulary: Vocabulary): Problem[] {
  const questions = library.documents.get('cause-finder/questions.yaml');
  if (!questions) return [];
  return valuesAt(questions.data, '*').flatMap(({ field, value }) => {
    const own = vocabulary.get(String(valueAt(value, ['id'])))?.order ?? Number.POSITIVE_INFINITY;
    const barred: Barred = (asked) => {
      if (asked.private) return `"${asked.id}" is private and never stored. Choose another question.`;
      return asked.order >= own ? `"${asked.id}" is not asked before it. Use something asked before.` : undefined;
    };
    return conditionProblems(questions, [...field, 'skipWhen'].join('.'), vocabulary, barred);
  });
}

/** The plan comes after everything that is asked; private answers do not shape it. */
function planProblems(library: Library, vocabulary: Vocabulary): Problem[] {
  const plan = [...library.documents].find(([name]) => String(name) === 'cause-finder/plan.yaml')?.[1];
  const barred: Barred = (asked) => (asked.private ? `"${asked.id}" is private and never stored. Choose another question.` : undefined);
  return plan ? ['*.only', '*.unless'].flatMap((pattern) => conditionProblems(plan, pattern, vocabulary, barred)) : [];
}
