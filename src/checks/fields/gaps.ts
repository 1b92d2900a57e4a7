import type { z } from 'astro/zod';
import { fieldLabel, problemAt } from '../files/field-label.ts';
import { allTexts } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { noteFor } from './field-notes.ts';

/** Stands in a draft for whatever is still to be chosen or written. */
export const gapWord = 'to-write';
/** Starts a paragraph of a draft that is still to be written. */
export const gapSentence = 'To write:';

/** What a draft still lacks, and what belongs there. */
export function fieldGaps(fields: YamlFields, schema: z.ZodType): Problem[] {
  return allTexts(fields.data)
    .filter(({ value }) => value === gapWord)
    .map(({ field }) => {
      const named = field.slice(0, field.findLastIndex((step) => typeof step === 'string' && step !== gapWord) + 1);
      const note = noteFor(schema, named, fields.path);
      return {
        ...problemAt(fields, field, `is still to be written. ${note}`.trim()),
        where: fieldLabel(fields.data, named),
      };
    });
}

/** The problems without those at a place where something is still to be written. */
export function withoutGaps(problems: readonly Problem[], gaps: readonly Problem[]): Problem[] {
  const open = new Set(gaps.map(({ path, line }) => `${path}:${line}`));
  return [...gaps, ...problems.filter(({ path, line }) => !open.has(`${path}:${line}`))];
}
