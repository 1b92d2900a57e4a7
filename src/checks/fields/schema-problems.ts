import type { z } from 'astro/zod';
import { problemAt } from '../files/field-label.ts';
import { valueAt } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { hintFor } from './field-hints.ts';
import { fieldNamesAt } from './field-names.ts';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Fields that hold a condition, whose own shape is told in full. */
const conditionFields = new Set(['when', 'needs', 'skipWhen']);
const conditionShape = 'Write a list of options, { not: [...] } or { atLeast: 2, from: [...] }.';

/** Everything in which the data differs from its schema, each at its line. */
export function schemaProblems(fields: YamlFields, schema: z.ZodType): Problem[] {
  const issues = schema.safeParse(fields.data).error?.issues ?? [];
  const problems = issues.flatMap((issue) => problemsOf(fields, schema, issue));
  // A text that is too short seldom ends like a sentence either: one problem a field is enough.
  return [...new Map(problems.toReversed().map((problem) => [`${problem.line} ${problem.where}`, problem])).values()];
}

function problemsOf(fields: YamlFields, schema: z.ZodType, issue: Issue): Problem[] {
  const field = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNamesAt(schema, field);
    return issue.keys.map((key) => problemAt(fields, [...field, key], unknownField(key, known)));
  }
  return [problemAt(fields, field, sentenceFor(issue, field, valueAt(fields.data, field)))];
}

function unknownField(name: string, known: readonly string[]): string {
  return `there is no such field.${didYouMean(name, known) || ` Fields: ${known.join(', ')}.`}`;
}

function sentenceFor(issue: Issue, field: FieldPath, value: unknown): string {
  if (value === undefined) return `is missing. ${oneOf(issue) || hintFor(field)}`.trim();
  switch (issue.code) {
    case 'invalid_value':
      return `${show(value)} is not one of the values.${didYouMean(String(value), valuesOf(issue))} ${oneOf(issue)}`;
    case 'too_small':
    case 'too_big':
      return sizeSentence(issue, field, value);
    case 'invalid_format':
      return `${show(value)} does not fit. ${issue.format === 'url' ? wholeAddress : asSentence(issue.message)}`;
    case 'invalid_union':
      if (field.some((step) => conditionFields.has(String(step)))) return `is no test of an answer. ${conditionShape}`;
      return `${show(value)} does not fit. ${hintFor(field)}`.trim();
    case 'invalid_type':
      return `is ${kindOf(value)}, not ${expected[issue.expected] ?? issue.expected}. ${hintFor(field)}`.trim();
    default:
      return asSentence(issue.message);
  }
}

const wholeAddress = 'Write the whole address, starting with https://.';

function valuesOf(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function oneOf(issue: Issue): string {
  const values = valuesOf(issue);
  return values.length > 0 ? `Write one of: ${values.join(', ')}.` : '';
}

function sizeSentence(issue: Issue & { code: 'too_small' | 'too_big' }, field: FieldPath, value: unknown): string {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (typeof value === 'string') return `has ${value.length} characters. Write ${limit}.`;
  if (typeof value === 'number') return `is ${value}. ${hintFor(field) || `Write ${limit}.`}`;
  if (Array.isArray(value) && value.length === 0) return `is empty. ${hintFor(field) || `Give ${limit}.`}`;
  const entries = Array.isArray(value) ? value.length : 0;
  return `has ${entries} ${entries === 1 ? 'entry' : 'entries'}. Give ${limit}.`;
}

const expected: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
  null: 'empty',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return `the text ${show(value)}`;
  return typeof value === 'object' ? 'a group of named fields' : String(value);
}

function show(value: unknown): string {
  if (typeof value === 'string' && value.length > 60) return `"${value.slice(0, 57)}..."`;
  return typeof value === 'string' ? `"${value}"` : kindOf(value);
}

function asSentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
