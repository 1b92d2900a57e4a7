import { recordCollections } from '../../model/collections.ts';
import { problemAt } from '../files/field-label.ts';
import { type Found, textList, textsAt, valuesAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { referenceFields } from './references.ts';

/** Lists of words and options in which an entry may stand once only, besides the lists of ids. */
const wordLists = [
  'alsoCalled',
  'words',
  'tags',
  'sectionWords.*',
  '*.words',
  '*.saidBy',
  '*.tags',
  '*.levels',
  'screens.*.items.*.phrases',
  'screens.*.items.*.flags',
  'screens.*.items.*.avoid',
  'paths.*.items.*.phrases',
  'paths.*.items.*.flags',
  'paths.*.items.*.avoid',
  'combinations.*.flags',
  'advice.rules.*.avoid',
];

/** Entries that stand in the same list twice. @param name the collection or document */
export function repeatedEntries(fields: YamlFields, name: string): Problem[] {
  const idLists = Object.keys(referenceFields[name] ?? {}).filter((pattern) => pattern.endsWith('.*'));
  return [...idLists.map((pattern) => pattern.slice(0, -2)), ...wordLists].flatMap((pattern) =>
    valuesAt(fields.data, pattern).flatMap((list) => repeatsIn(fields, list)),
  );
}

function repeatsIn(fields: YamlFields, list: Found): Problem[] {
  const entries = textList(list.value).map((entry) => entry.toLowerCase());
  return entries.flatMap((entry, index) =>
    entries.indexOf(entry) < index
      ? [problemAt(fields, [...list.field, index], `"${entry}" is listed twice. Keep one of them.`, list.field)]
      : [],
  );
}

/** Lists whose entries have an id. Questions, items and follow-ups share theirs with one another; see the vocabulary. */
const listsWithIds: Readonly<Record<string, readonly string[]>> = {
  'cause-finder/plan.yaml': ['*.id'],
  'cause-finder/danger.yaml': ['screens.*.id', 'paths.*.id', 'combinations.*.id'],
  ...Object.fromEntries(Object.keys(recordCollections).map((name) => [name, ['*.id']])),
};

/** Entries of one list that share an id. @param name the collection or document */
export function sharedIds(fields: YamlFields, name: string): Problem[] {
  return (listsWithIds[name] ?? []).flatMap((pattern) => repeatedIds(fields, pattern, 'entry'));
}

/** Ids that two entries of the same list share. @param pattern of the ids, such as `*.id` */
export function repeatedIds(fields: YamlFields, pattern: string, what: string): Problem[] {
  const seen = new Map<string, number>();
  return textsAt(fields.data, pattern).flatMap(({ field, value }) => {
    const first = seen.get(value);
    if (first !== undefined) {
      return [problemAt(fields, field, `another ${what} on line ${first} has this id. Give each its own.`)];
    }
    seen.set(value, fields.lineAt(field));
    return [];
  });
}
