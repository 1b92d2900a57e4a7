import { standsAlone } from './answers.ts';
import type { FinderData, FinderItem } from './finder-data.ts';
import { allItems, privateIds } from './live.ts';

/** One thing a reader can answer, as an address and a summary see it. */
export interface Field {
  id: string;
  options: readonly string[];
  many: boolean;
  private: boolean;
  /** May be passed over, which is kept as an empty choice. */
  skippable: boolean;
}

const itemOptions = (item: FinderItem): string[] =>
  item.control === 'tick' ? ['yes', 'no'] : ['yes', 'no', 'not-sure'];

const optionIds = (ask: { options: { id: string }[] }): string[] => ask.options.map(({ id }) => id);

/** Everything that can be answered, in the order it is asked. */
export function fieldsOf(quiz: FinderData): Field[] {
  const hidden = privateIds(quiz);
  const field = (id: string, options: string[], many = false, skippable = false): Field => ({
    id,
    options,
    many,
    skippable,
    private: hidden.has(id),
  });
  const below = (item: FinderItem) => item.followUps.map((ask) => field(ask.id, optionIds(ask), ask.pick === 'many'));
  return [
    field(quiz.age.id, optionIds(quiz.age)),
    ...allItems(quiz).flatMap((item) => [...(item.always ? [] : [field(item.id, itemOptions(item))]), ...below(item)]),
    ...quiz.questions.map((ask) => field(ask.id, optionIds(ask), ask.pick === 'many', true)),
    field(quiz.pills.id, optionIds(quiz.pills), true),
  ];
}

/** Whether the chosen options are an answer to the field: known, each once, one where one is asked, none beside others. */
export const isAnswer = (field: Field, chosen: readonly string[]): boolean =>
  (chosen.length > 0 || field.skippable) &&
  chosen.every((option) => field.options.includes(option)) &&
  new Set(chosen).size === chosen.length &&
  (chosen.length < 2 || (field.many && !chosen.some(standsAlone)));
