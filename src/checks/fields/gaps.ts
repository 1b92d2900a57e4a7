import { problemAt } from '../files/field-label.ts';
import { allTexts } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { hintFor } from './field-hints.ts';

/** Stands in a draft for a word or an id still to be chosen. */
export const gapWord = 'to-write';
/** Starts a sentence of a draft that is still to be written. */
export const gapSentence = 'To write:';

export function isGap(text: string): boolean {
  return text === gapWord || text.startsWith(gapSentence);
}

/** What a draft still lacks. Nothing else is said of such a field. */
export function fieldGaps(fields: YamlFields): Problem[] {
  return allTexts(fields.data)
    .filter(({ value }) => isGap(value))
    .map(({ field, value }) => {
      const says = value === gapWord ? hintFor(field) : value.slice(gapSentence.length).trim();
      return problemAt(fields, field, `is still to be written. ${says}`.trim());
    });
}

/** The problems without those at a place where something is still to be written. */
export function withoutGaps(problems: readonly Problem[], gaps: readonly Problem[]): Problem[] {
  const open = new Set(gaps.map(({ path, line }) => `${path}:${line}`));
  return [...gaps, ...problems.filter(({ path, line }) => !open.has(`${path}:${line}`))];
}
