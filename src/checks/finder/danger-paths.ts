import { problemAt } from '../files/field-label.ts';
import { type Found, valueAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';

/** A path is entered from the start (`when`) or by one item's tick (`opensFrom`), and that item names it in turn. */
export function pathProblems(danger: YamlFields): Problem[] {
  const items = [...valuesAt(danger.data, 'screens.*.items.*'), ...valuesAt(danger.data, 'paths.*.items.*')];
  const paths = valuesAt(danger.data, 'paths.*');
  return [
    ...paths.flatMap((path) => entranceProblems(danger, path, items)),
    ...items.flatMap((item) => openingProblems(danger, item, paths)),
  ];
}

const text = ({ value }: Found, name: string): string | undefined => {
  const found = valueAt(value, [name]);
  return typeof found === 'string' ? found : undefined;
};

function entranceProblems(danger: YamlFields, path: Found, items: readonly Found[]): Problem[] {
  const from = text(path, 'opensFrom');
  if ((from === undefined) === (valueAt(path.value, ['when']) === undefined)) {
    const says = 'is entered either from the start (when) or from an item (opensFrom). Write one of them.';
    return [problemAt(danger, path.field, says)];
  }
  const item = items.find((one) => text(one, 'id') === from);
  const says = `danger item "${from}" does not open this path. Write opens: ${text(path, 'id')} there.`;
  return item && text(item, 'opens') !== text(path, 'id')
    ? [problemAt(danger, [...path.field, 'opensFrom'], says)]
    : [];
}

function openingProblems(danger: YamlFields, item: Found, paths: readonly Found[]): Problem[] {
  const opens = text(item, 'opens');
  const path = opens && paths.find((one) => text(one, 'id') === opens);
  const says = `path "${opens}" is not opened from this item. Write opensFrom: ${text(item, 'id')} there.`;
  return path && text(path, 'opensFrom') !== text(item, 'id')
    ? [problemAt(danger, [...item.field, 'opens'], says)]
    : [];
}
