import type { z } from 'astro/zod';
import type { FieldPath } from '../files/yaml-fields.ts';
import { hintFor } from './field-hints.ts';
import { didYouMean } from './nearest.ts';

/** What a schema has against a value. */
export type Issue = z.core.$ZodIssue;

/** Fields that hold a condition, whose own shape is told in full. */
const conditionFields = new Set(['when', 'needs', 'skipWhen', 'only', 'unless']);
const conditionShape = 'Write a list of options, { not: [...] } or { atLeast: 2, from: [...] }.';

/** What is wrong with the value of a field, and what to write. */
export function issueSentence(issue: Issue, field: FieldPath, value: unknown, path: string): string {
  const hint = hintFor(field, path);
  if (value === undefined) return `is missing. ${oneOf(issue) || hint}`.trim();
  switch (issue.code) {
    case 'invalid_value':
      return `${show(value)} is not one of the values.${didYouMean(String(value), valuesOf(issue))} ${oneOf(issue)}`;
    case 'too_small':
    case 'too_big':
      return sizeSentence(issue, hint, value);
    case 'invalid_format':
      return `${show(value)} does not fit. ${issue.format === 'url' ? wholeAddress : asSentence(issue.message)}`;
    case 'invalid_union':
      if (field.some((step) => conditionFields.has(String(step)))) return `is no test of an answer. ${conditionShape}`;
      return `${show(value)} does not fit. ${oneOf(issue) || hint}`.trim();
    case 'invalid_type':
      return `is ${kindOf(value)}, not ${expected[issue.expected] ?? issue.expected}. ${hint || (instead[issue.expected] ?? '')}`.trim();
    default:
      return asSentence(issue.message);
  }
}

const wholeAddress = 'Write the whole address, starting with https://.';

/** The values to choose from, where the schema has a fixed set. */
function valuesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options, errors } = issue as { options?: unknown; errors?: readonly (readonly Issue[])[] };
  return Array.isArray(options) ? options.map(String) : (errors ?? []).flat().flatMap(valuesOf);
}

function oneOf(issue: Issue): string {
  const values = valuesOf(issue);
  return values.length > 0 ? `Write one of: ${values.join(', ')}.` : '';
}

function sizeSentence(issue: Issue & { code: 'too_small' | 'too_big' }, hint: string, value: unknown): string {
  const limit = limitOf(issue);
  if (typeof value === 'string')
    return `has ${value.length} ${value.length === 1 ? 'character' : 'characters'}. Write ${limit}.`;
  if (typeof value === 'number') return `is ${value}. ${hint || `Write ${limit}.`}`;
  const entries = Array.isArray(value) ? value.length : 0;
  if (entries === 0) return `is empty. ${hint || `Give ${limit}.`}`;
  return `has ${entries} ${entries === 1 ? 'entry' : 'entries'}. Give ${limit}.`;
}

function limitOf(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`;
}

const expected: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
  null: 'empty',
};

/** What to write in a field that has no hint of its own, where the kind alone does not say it. */
const instead: Readonly<Record<string, string>> = {
  string: 'Write words; put a number in quotes.',
  array: 'Write it as [one, two].',
  tuple: 'Write it as [one, two].',
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
