import { didYouMean } from '../fields/nearest.ts';
import { problemAt } from '../files/field-label.ts';
import type { Library } from '../files/library.ts';
import { type Found, textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { type Barred, conditionProblems } from './conditions.ts';
import { optionProblems } from './options.ts';
import type { Asked, Vocabulary } from './vocabulary.ts';

/** Ids and options of everything that is asked, and what the questions and the plan make of the answers. */
export function questionProblems(
  library: Library,
  vocabulary: Vocabulary | undefined,
  repeated: readonly Asked[],
): Problem[] {
  return [
    ...[...library.documents].flatMap(([name, fields]) => optionProblems(fields, name)),
    ...repeated.map((asked) => sharedId(library, asked)),
    ...(vocabulary ? [...skipProblems(library, vocabulary), ...planProblems(library, vocabulary)] : []),
  ];
}

/** Answers are kept by id, so questions, items and follow-ups share one set of ids. */
function sharedId(library: Library, { id, file, field }: Asked): Problem {
  const fields = [...library.documents.values()].find(({ path }) => path === file);
  const says = 'another question, item or follow-up has this id. Give each its own.';
  return { path: file, line: fields?.lineAt([...field, 'id']) ?? 1, where: id, says };
}

/** A question is skipped for what was asked before it. */
function skipProblems(library: Library, vocabulary: Vocabulary): Problem[] {
  const questions = library.documents.get('cause-finder/questions.yaml');
  if (!questions) return [];
  return valuesAt(questions.data, '*').flatMap(({ field, value }) => {
    const own = vocabulary.get(String(valueAt(value, ['id'])))?.order ?? Number.POSITIVE_INFINITY;
    const barred: Barred = (asked) =>
      notPrivate(asked) ??
      (asked.order >= own ? `"${asked.id}" is not asked before it. Use something asked before.` : undefined);
    return [
      ...conditionProblems(questions, [...field, 'skipWhen'].join('.'), vocabulary, barred),
      ...skipAsProblems(questions, { field, value }),
    ];
  });
}

/** What counts as chosen is one of the question's own options, and only where the question can be skipped. */
function skipAsProblems(questions: YamlFields, { field, value }: Found): Problem[] {
  const chosen = valueAt(value, ['skipAs']);
  if (typeof chosen !== 'string') return [];
  const problem = (says: string) => [problemAt(questions, [...field, 'skipAs'], says)];
  if (valueAt(value, ['skipWhen']) === undefined)
    return problem('the question is never skipped. Write skipWhen as well, or take it out.');
  const options = textsAt(value, 'options.*.id').map((option) => option.value);
  return options.includes(chosen)
    ? []
    : problem(
        `the question has no option "${chosen}".${didYouMean(chosen, options)} Write one of: ${options.join(', ')}.`,
      );
}

const notPrivate: Barred = (asked) =>
  asked.private ? `"${asked.id}" is private and never stored. Choose another question.` : undefined;

/** The plan comes after everything that is asked. */
function planProblems(library: Library, vocabulary: Vocabulary): Problem[] {
  const plan = library.documents.get('cause-finder/plan.yaml');
  return plan
    ? ['*.only', '*.unless'].flatMap((pattern) => conditionProblems(plan, pattern, vocabulary, notPrivate))
    : [];
}
