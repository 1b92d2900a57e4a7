import type { z } from 'astro/zod';
import { problemAt } from '../files/field-label.ts';
import { isRecord, valueAt } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { fieldNamesAt } from './field-names.ts';
import { type Issue, issueSentence } from './issue-sentences.ts';
import { didYouMean } from './nearest.ts';

/** Everything in which the data differs from its schema, each at its line. */
export function schemaProblems(fields: YamlFields, schema: z.ZodType): Problem[] {
  const issues = schema.safeParse(fields.data).error?.issues ?? [];
  const problems = issues.flatMap((issue) => problemsOf(fields, schema, issue, []));
  // A text that is too short seldom ends like a sentence either: one problem a field is enough.
  return [...new Map(problems.toReversed().map((problem) => [`${problem.line} ${problem.where}`, problem])).values()];
}

function problemsOf(fields: YamlFields, schema: z.ZodType, issue: Issue, around: FieldPath): Problem[] {
  const field = [...around, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const value = valueAt(fields.data, field);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNamesAt(schema, field);
    return issue.keys.map((key) => problemAt(fields, [...field, key], unknownField(key, known)));
  }
  const branch = issue.code === 'invalid_union' && isRecord(value) ? closestBranch(issue.errors) : undefined;
  return branch
    ? branch.flatMap((one) => problemsOf(fields, schema, one, field))
    : [problemAt(fields, field, issueSentence(issue, field, value, fields.path))];
}

/** The form that the writer most likely meant: the one with the fewest problems, if it is a group of fields at all. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return fitting.toSorted((a, b) => a.length - b.length)[0];
}

function unknownField(name: string, known: readonly string[]): string {
  // Of several forms of an entry, one has it and the one written here has not.
  if (known.includes(name)) return 'does not go with the fields beside it. Take it out, or those of the other kind.';
  const others = known.length > 0 ? ` Fields: ${known.join(', ')}.` : '';
  return `there is no such field.${didYouMean(name, known) || others}`;
}
