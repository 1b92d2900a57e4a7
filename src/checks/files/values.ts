import type { FieldPath } from './yaml-fields.ts';

/** A value and the way to it. */
export interface Found<Value = unknown> {
  field: FieldPath;
  value: Value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where the way ends. */
export function valueAt(data: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/**
 * Every value that a pattern such as `signs.*.sources.*` reaches, whatever else is wrong with the data; `*` stands for
 * each entry of a list or of named fields.
 */
export function valuesAt(data: unknown, pattern: string): Found[] {
  let found: Found[] = [{ field: [], value: data }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ field, value }) =>
      (step === '*' ? entriesOf(value) : entriesOf(value).filter((entry) => String(entry.step) === step)).map(
        (entry) => ({
          field: [...field, entry.step],
          value: entry.value,
        }),
      ),
    );
  }
  return found;
}

/** The same, keeping only text. */
export function textsAt(data: unknown, pattern: string): Found<string>[] {
  return valuesAt(data, pattern).filter((found): found is Found<string> => typeof found.value === 'string');
}

/** Every text at any depth. */
export function allTexts(data: unknown, field: FieldPath = []): Found<string>[] {
  if (typeof data === 'string') return [{ field, value: data }];
  return entriesOf(data).flatMap(({ step, value }) => allTexts(value, [...field, step]));
}

/** A list's entries that are text; anything else is left to the schemas. */
export function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function entriesOf(value: unknown): { step: string | number; value: unknown }[] {
  if (Array.isArray(value)) return value.map((entry: unknown, step) => ({ step, value: entry }));
  return isRecord(value) ? Object.entries(value).map(([step, entry]) => ({ step, value: entry })) : [];
}
