import type { Problem } from '../problem.ts';
import { isRecord, valueAt } from './values.ts';
import type { FieldPath, YamlFields } from './yaml-fields.ts';

/** Lists whose entries are known by their id alone, so that the way to them need not be told. */
const selfNamed = new Set(['items', 'screens', 'paths', 'combinations']);

/**
 * A field as an editor names it: `signs[2].points`; entries with an id by that id, as in `both-legs.outcomes[0].when`
 * or `options[below-knee].label`.
 */
export function fieldLabel(data: unknown, field: FieldPath): string {
  let label = '';
  field.forEach((step, depth) => {
    if (typeof step === 'string') {
      label += label ? `.${step}` : step;
      return;
    }
    const id = idAt(data, field.slice(0, depth + 1));
    const list = field[depth - 1];
    const standsAlone = list === undefined || selfNamed.has(String(list));
    label = id && standsAlone ? id : `${label}[${id ?? step}]`;
  });
  return label;
}

function idAt(data: unknown, field: FieldPath): string | undefined {
  const entry = valueAt(data, field);
  return isRecord(entry) && typeof entry.id === 'string' ? entry.id : undefined;
}

/** A problem with one field, at its line. */
export function problemAt(fields: YamlFields, field: FieldPath, says: string, label = field): Problem {
  return { path: fields.path, line: fields.lineAt(field), where: fieldLabel(fields.data, label), says };
}
