import type { z } from 'astro/zod';
import type { BrokenExample } from './fixture.ts';

type Schema = z.core.$ZodType;

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: readonly Schema[];
  innerType?: Schema;
}

/** Names of the fields of a schema that hold a value of their own and no further fields. */
export function leavesOf(schema: Schema): Set<string> {
  return new Set(fieldsOf(schema).flatMap(([name, value]) => (fieldsOf(value).length > 0 ? [] : [name])));
}

/** Every field at any depth, with what it holds. */
function fieldsOf(schema: Schema): [string, Schema][] {
  const { shape = {}, element, options = [], innerType } = schema._zod.def as unknown as Definition;
  const own = Object.entries(shape);
  const inner = [element, innerType, ...options].flatMap((one) => (one ? [one] : []));
  return [...own, ...own.flatMap(([, value]) => fieldsOf(value)), ...inner.flatMap(fieldsOf)];
}

/** Names of the fields that the examples' problems are about, by collection or by file. */
export function fieldsNamed(examples: readonly BrokenExample[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const [, place = '', where = ''] of examples.flatMap(({ says }) => says.flatMap((one) => [problemOf(one)]))) {
    const known = named.get(place) ?? new Set();
    named.set(place, known);
    for (const step of where.split('.')) known.add(step.replace(/\[.*/, ''));
  }
  return named;
}

/** The collection or file of a printed problem, and the field it names. */
function problemOf(printed: string): string[] {
  return /^content\/([^/:]+(?:\/[^/:]+\.yaml)?)(?:\/[^/:]+\.mdx)?:\d+ ([^\s"<:]+): /.exec(printed) ?? [];
}
