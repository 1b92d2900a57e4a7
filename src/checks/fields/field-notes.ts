import type { z } from 'astro/zod';
import type { FieldPath } from '../files/yaml-fields.ts';
import { hintFor } from './field-hints.ts';

type Schema = z.core.$ZodType;

/** What belongs in a field: its values where they are fixed, else its hint. @param path of the file */
export function noteFor(schema: Schema, field: FieldPath, path: string): string {
  const entries = definition(field.reduce(stepInto, schema))?.entries;
  return entries ? `Write one of: ${Object.values(entries).join(', ')}.` : hintFor(field, path);
}

interface Definition {
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: readonly Schema[];
  innerType?: Schema;
  entries?: Record<string, string>;
}

/** What a schema is made of, inside optional, nullable and default ones. */
function definition(schema: Schema | undefined): Definition | undefined {
  const own = schema?._zod.def as Definition | undefined;
  return own?.innerType ? definition(own.innerType) : own;
}

/** The schema one step further. A name steps through a list as well, for paths that leave places in lists out. */
function stepInto(schema: Schema | undefined, step: string | number): Schema | undefined {
  const { shape, element, options } = definition(schema) ?? {};
  if (options) return options.map((option) => stepInto(option, step)).find(Boolean);
  if (element) return typeof step === 'number' ? element : stepInto(element, step);
  return shape?.[step];
}
