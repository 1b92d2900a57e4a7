import { type CareLevel, careLevels } from '../../model/care-level.ts';
import type { Library } from '../files/library.ts';
import { isRecord, textsAt, valueAt, valuesAt } from '../files/values.ts';

/** The danger item with this id, as written. */
function dangerItem(library: Library, id: string): Record<string, unknown> | undefined {
  const danger = library.documents.get('cause-finder/danger.yaml')?.data;
  const items = [...valuesAt(danger, 'screens.*.items.*'), ...valuesAt(danger, 'paths.*.items.*')];
  return items
    .map(({ value }) => value)
    .find((item): item is Record<string, unknown> => isRecord(item) && item.id === id);
}

/** The care levels a danger item can lead to by itself: its outcomes, and what holds while it is open. */
export function reachableLevels(library: Library, id: string): ReadonlySet<CareLevel> {
  const item = dangerItem(library, id);
  const written = [...textsAt(item, 'outcomes.*.level').map(({ value }) => value), valueAt(item, ['pending'])];
  return new Set(careLevels.filter((level) => written.includes(level)));
}
