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
      const names = [...around.filter(isPair), pair].map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      if (isScalar(value) || isSeq(value)) value.comment = ` ${noteFor(schema, names, path)}`;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function gapsOf(schema: Schema, { known, shown }: DraftFields): Record<string, unknown> {
  const inner = unwrap(schema);
  const shape = inner && 'shape' in inner._zod.def ? (inner._zod.def.shape as Record<string, Schema>) : {};
  const wanted = Object.entries(shape).filter(
    ([name, field]) => name in known || shown.includes(name) || isNeeded(field),
  );
  return Object.fromEntries(wanted.map(([name, field]) => [name, known[name] ?? gapOf(field)]));
}

/** A gap in the form of what belongs there. */
function gapOf(schema: Schema): unknown {
  const inner = unwrap(schema);
  const def = inner?._zod.def as { type: string; element?: Schema; options?: Schema[] } | undefined;
  switch (def?.type) {
    case 'object':
      return inner && gapsOf(inner, { known: {}, shown: [] });
    case 'array':
      return [def.element ? gapOf(def.element) : gapWord];
    case 'union':
      return def.options?.[0] ? gapOf(def.options[0]) : gapWord;
    case 'lazy':
      return { [gapWord]: [gapWord] };
    default:
      return gapWord;
  }
}

function isNeeded(schema: Schema): boolean {
  return schema._zod.def.type !== 'optional' && schema._zod.def.type !== 'default';
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  const inner = (schema?._zod.def as { innerType?: Schema } | undefined)?.innerType;
  return inner ? unwrap(inner) : schema;
}
