import { type Sign, sign } from '../../model/article.ts';
import { problemAt } from '../files/field-label.ts';
import type { Article } from '../files/library.ts';
import { valuesAt } from '../files/values.ts';
import type { FieldPath } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { conditionKey } from './conditions.ts';

/** The signs of a cause that fit their schema; what is wrong with the others, the schema tells. */
export function soundSigns(cause: Article): { field: FieldPath; sign: Sign }[] {
  return valuesAt(cause.data, 'signs.*').flatMap(({ field, value }) => {
    const parsed = sign.safeParse(value);
    return parsed.success ? [{ field, sign: parsed.data }] : [];
  });
}

/** Two signs of one cause that hold for the same answers. */
export function repeatedSigns(cause: Article): Problem[] {
  const seen = new Map<string, FieldPath>();
  return soundSigns(cause).flatMap(({ field, sign: { when } }) => {
    const key = conditionKey(when);
    const first = seen.get(key);
    seen.set(key, first ?? field);
    const says = `repeats the condition of signs[${first?.[1]}]. Make one sign of the two.`;
    return first ? [problemAt(cause, field, says)] : [];
  });
}
