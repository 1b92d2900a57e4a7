import type { z } from 'astro/zod';
import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { noteFor } from '../fields/field-notes.ts';
import { gapWord } from '../fields/gaps.ts';

type Schema = z.core.$ZodType;

export interface DraftFields {
  /** Fields whose value is known from the start, in place of a gap. */
  known: Readonly<Record<string, unknown>>;
  /** Fields that may be left out and that a draft shows all the same. */
  shown: readonly string[];
}

/**
 * YAML with every field a writer must fill in: known values as they are, gaps with a note of what belongs there.
 * @param path of the file it is for; a list's entry is one of a list
 */
export function draftYaml(schema: z.ZodType, fields: DraftFields, path: string): string {
  const values = gapsOf(schema, fields);
  const document = new Document(path.endsWith('.yaml') ? [values] : values);
  visit(document, {
    Pair: (_, pair, around) => {
      const { value } = pair;
      const isGap = (node: unknown) => isScalar(node) && node.value === gapWord;
      if (isSeq(value) && value.items.every(isGap)) value.flow = true;
      else if (!isGap(value)) return;
      const keys = [...around.filter(isPair), pair].map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      const names = keys.filter((name) => name !== gapWord);
      if (isScalar(value) || isSeq(value)) value.comment = ` ${noteFor(schema, names, path)}`;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function gapsOf(schema: Schema, { known, shown }: DraftFields): Record<string, unknown> {
  const { shape = {} } = definition(schema);
  const wanted = Object.entries(shape).filter(
    ([name, field]) => name in known || shown.includes(name) || isNeeded(field),
  );
  return Object.fromEntries(wanted.map(([name, field]) => [name, known[name] ?? gapOf(field)]));
}

/** A gap in the form of what belongs there. */
function gapOf(schema: Schema): unknown {
  const { type, element, values, least } = definition(schema);
  switch (type) {
    case 'object':
      return gapsOf(schema, { known: {}, shown: [] });
    case 'array':
      return Array.from({ length: least }, () => (element ? gapOf(element) : gapWord));
    case 'literal':
      return values?.[0];
    case 'lazy':
      return { [gapWord]: [gapWord] };
    default:
      return gapWord;
  }
}

function isNeeded(schema: Schema): boolean {
  return schema._zod.def.type !== 'optional' && schema._zod.def.type !== 'default';
}

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  values?: readonly unknown[];
  /** How many entries a list must have; one where it says nothing. */
  least: number;
}

/** What a schema is made of, inside optional, nullable and default ones; of several forms the first. */
function definition(schema: Schema): Definition {
  const def = schema._zod.def as Definition & {
    innerType?: Schema;
    options?: readonly Schema[];
    checks?: readonly z.core.$ZodCheck[];
  };
  const inner = def.innerType ?? def.options?.[0];
  const least = def.checks?.map((check) => check._zod.def).find(isMinimum)?.minimum ?? 1;
  return inner ? definition(inner) : { ...def, least };
}

function isMinimum(check: z.core.$ZodCheckDef): check is z.core.$ZodCheckMinLengthDef {
  return check.check === 'min_length';
}
