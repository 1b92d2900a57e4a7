import type { Library } from '../files/library.ts';
import { isRecord, textsAt, valueAt, valuesAt } from '../files/values.ts';
import type { FieldPath } from '../files/yaml-fields.ts';

/** Something the cause finder asks, and what can be answered. */
export interface Asked {
  id: string;
  kind: 'age' | 'item' | 'follow-up' | 'question' | 'pills';
  pick: 'one' | 'many';
  options: readonly string[];
  /** Never stored or shared, so that nothing but danger rules may rest on it. */
  private: boolean;
  /** Place in the order of asking. */
  order: number;
  file: string;
  field: FieldPath;
}

/** Everything that can be asked, by id, in the order of asking. */
export type Vocabulary = ReadonlyMap<string, Asked>;

const dangerFile = 'cause-finder/danger.yaml';
const questionsFile = 'cause-finder/questions.yaml';

/** All questions, danger items and follow-ups; undefined when either file is missing or cannot be read. */
export function readVocabulary(library: Library): { vocabulary: Vocabulary; repeated: Asked[] } | undefined {
  const danger = library.documents.get(dangerFile);
  const questions = library.documents.get(questionsFile);
  if (danger?.data === undefined || questions?.data === undefined) return undefined;
  const found = [
    ...entriesAt(danger.data, 'age', 'age', dangerFile),
    ...itemsIn(danger.data, 'screens.*.items.*'),
    ...itemsIn(danger.data, 'paths.*.items.*'),
    ...entriesAt(questions.data, '*', 'question', questionsFile),
    ...entriesAt(danger.data, 'advice.ask', 'pills', dangerFile),
  ];
  const vocabulary = new Map<string, Asked>();
  const repeated: Asked[] = [];
  found.forEach((asked, order) => {
    if (vocabulary.has(asked.id)) repeated.push({ ...asked, order });
    else vocabulary.set(asked.id, { ...asked, order });
  });
  return { vocabulary, repeated };
}

function itemsIn(data: unknown, pattern: string): Omit<Asked, 'order'>[] {
  return valuesAt(data, pattern).flatMap(({ field }) => [
    ...entryAt(data, field, 'item', dangerFile),
    ...valuesAt(data, [...field, 'followUps', '*'].join('.')).flatMap((followUp) =>
      entryAt(data, followUp.field, 'follow-up', dangerFile),
    ),
  ]);
}

function entriesAt(data: unknown, pattern: string, kind: Asked['kind'], file: string): Omit<Asked, 'order'>[] {
  return valuesAt(data, pattern).flatMap(({ field }) => entryAt(data, field, kind, file));
}

function entryAt(data: unknown, field: FieldPath, kind: Asked['kind'], file: string): Omit<Asked, 'order'>[] {
  const entry = valueAt(data, field);
  if (!isRecord(entry) || typeof entry.id !== 'string') return [];
  const pick = entry.pick === 'many' ? 'many' : 'one';
  const options = kind === 'item' ? answersTo(entry) : textsAt(entry, 'options.*.id').map(({ value }) => value);
  return [
    {
      id: entry.id,
      kind,
      pick,
      options: [...new Set(options)],
      private: entry.private === true,
      file: `content/${file}`,
      field,
    },
  ];
}

function answersTo(item: Record<string, unknown>): string[] {
  return item.control === 'yes-no-not-sure' ? ['yes', 'no', 'not-sure'] : ['yes', 'no'];
}
