import type { z } from 'astro/zod';
import type { FieldPath } from '../files/yaml-fields.ts';

type Schema = z.core.$ZodType;

/** The names of the fields a schema knows at a place in the data; none where it has no fixed fields. */
export function fieldNamesAt(schema: z.ZodType, field: FieldPath): string[] {
  const here = field.reduce((schemas, step) => schemas.flatMap((one) => stepInto(one, step)), shapesOf(schema));
  return [...new Set(here.flatMap(ownNames))];
}

function ownNames(schema: Schema): string[] {
  if (isObject(schema)) return Object.keys(schema._zod.def.shape);
  return isRecord(schema) ? [...(schema._zod.def.keyType._zod.values ?? [])].map(String) : [];
}

function stepInto(schema: Schema, step: string | number): Schema[] {
  if (isObject(schema)) return shapesOf(schema._zod.def.shape[step]);
  return isArray(schema) ? shapesOf(schema._zod.def.element) : [];
}

/** The schemas inside optional, nullable and default ones, and every branch of a union. */
function shapesOf(schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const { innerType, options } = schema._zod.def as { innerType?: Schema; options?: readonly Schema[] };
  if (innerType) return shapesOf(innerType);
  return options ? options.flatMap(shapesOf) : [schema];
}

function isObject(schema: Schema): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}

function isRecord(schema: Schema): schema is z.core.$ZodRecord {
  return schema._zod.def.type === 'record';
}

function isArray(schema: Schema): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array';
}
