import type { z } from 'astro/zod';
import type { FieldPath } from '../files/yaml-fields.ts';

/** The names of the fields a schema knows at a place in the data; none where it has no fixed fields. */
export function fieldNamesAt(schema: z.ZodType, field: FieldPath): string[] {
  let here: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of field) here = here && unwrap(stepInto(here, step));
  return here && isObject(here) ? Object.keys(here._zod.def.shape) : [];
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (isObject(schema)) return schema._zod.def.shape[step];
  return isArray(schema) ? schema._zod.def.element : undefined;
}

/** The schema inside optional, nullable and default ones. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = (schema?._zod.def as { innerType?: z.core.$ZodType } | undefined)?.innerType;
  return inner ? unwrap(inner) : schema;
}

function isObject(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}

function isArray(schema: z.core.$ZodType): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array';
}
