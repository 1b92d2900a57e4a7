import { didYouMean } from '../fields/nearest.ts';
import { fieldLabel } from '../files/field-label.ts';
import { isRecord, textList, valuesAt } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import type { Asked, Vocabulary } from './vocabulary.ts';

/** Why a condition may not name this; undefined when it may. */
export type Barred = (asked: Asked) => string | undefined;

/** Problems with every condition a pattern reaches, such as `signs.*.when`. */
export function conditionProblems(
  fields: YamlFields,
  pattern: string,
  vocabulary: Vocabulary,
  barred: Barred,
): Problem[] {
  return valuesAt(fields.data, pattern).flatMap(({ field, value }) =>
    testsIn(value, field).flatMap((test) =>
      testProblems(test, vocabulary, barred).map((says) => ({
        path: fields.path,
        line: fields.lineAt(test.field),
        where: fieldLabel(fields.data, pattern.endsWith('.when') ? field.slice(0, -1) : field),
        says,
      })),
    ),
  );
}

interface Test {
  field: FieldPath;
  question: string;
  options: string[];
  /** How many must be chosen, where that is asked. */
  atLeast: number | undefined;
}

/** The tests of single questions inside a condition, however deep. What is malformed is left to the schemas. */
export function testsIn(condition: unknown, field: FieldPath = []): Test[] {
  if (!isRecord(condition)) return [];
  return Object.entries(condition).flatMap(([key, value]): Test[] => {
    const here = [...field, key];
    if (key === 'any' || key === 'all') {
      return Array.isArray(value) ? value.flatMap((one: unknown, index) => testsIn(one, [...here, index])) : [];
    }
    const options = isRecord(value) ? [...textList(value.not), ...textList(value.from)] : textList(value);
    const atLeast = isRecord(value) && typeof value.atLeast === 'number' ? value.atLeast : undefined;
    return [{ field: here, question: key, options, atLeast }];
  });
}

function testProblems({ question, options, atLeast }: Test, vocabulary: Vocabulary, barred: Barred): string[] {
  const asked = vocabulary.get(question);
  if (!asked) {
    const guess = didYouMean(question, vocabulary.keys());
    return [`there is no question, danger item or follow-up "${question}".${guess}`];
  }
  const reason = barred(asked);
  if (reason) return [reason];
  const unknown = options.filter((option) => !asked.options.includes(option));
  return [
    ...unknown.map((option) => noOption(asked, option)),
    ...options
      .filter((option, index) => options.indexOf(option) < index)
      .map((option) => `names "${option}" of "${question}" twice. Keep one of them.`),
    ...(atLeast === undefined ? [] : countProblems(asked, options, atLeast)),
  ];
}

function noOption(asked: Asked, option: string): string {
  const kind = asked.kind === 'item' ? 'danger item' : asked.kind === 'follow-up' ? 'follow-up' : 'question';
  return `${kind} "${asked.id}" has no option "${option}". Options: ${asked.options.join(', ')}.`;
}

function countProblems(asked: Asked, options: string[], atLeast: number): string[] {
  if (asked.pick === 'one' && atLeast > 1) {
    return [`asks for ${atLeast} answers to "${asked.id}", which takes one. Write a plain list of options.`];
  }
  return atLeast > options.length
    ? [`asks for ${atLeast} of ${options.length} options of "${asked.id}". Ask for at most ${options.length}.`]
    : [];
}

/** The same for two conditions that hold for the same answers, whatever the order in which they are written. */
export function conditionKey(condition: unknown): string {
  if (Array.isArray(condition)) return `[${condition.map(conditionKey).sort().join()}]`;
  if (!isRecord(condition)) return JSON.stringify(condition);
  const entries = Object.entries(condition).map(([key, value]) => `${key}:${conditionKey(value)}`);
  return `{${entries.sort().join()}}`;
}
