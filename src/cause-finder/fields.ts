import type { FinderItem, FinderParts } from './finder-data.ts';

/** One thing a reader can answer, as an address sees it. */
export interface Field {
  id: string;
  options: string[];
  /** Several options may be chosen. */
  many: boolean;
  /** Never stored, put in an address, printed, shared or counted. */
  private: boolean;
  /** May be passed over, which is kept as an empty choice. */
  skippable: boolean;
}

interface Asked {
  id: string;
  pick?: 'one' | 'many';
  options: { id: string }[];
}

const field = (ask: Asked, hidden = false, skippable = false): Field => ({
  id: ask.id,
  options: ask.options.map(({ id }) => id),
  many: ask.pick === 'many',
  private: hidden,
  skippable,
});

function itemFields(item: FinderItem): Field[] {
  const words = item.control === 'tick' ? ['yes', 'no'] : ['yes', 'no', 'not-sure'];
  const own = field({ id: item.id, options: words.map((id) => ({ id })) }, item.private);
  const below = item.followUps.map((ask) => field(ask, item.private || ask.private));
  return item.always ? below : [own, ...below];
}

/** Everything that can be answered, in the order it is asked. Worked out once, at build time. */
export const fieldsOf = ({ age, screens, paths, questions, pills }: FinderParts): Field[] => [
  field(age),
  ...[...screens, ...paths].flatMap((part) => part.items.flatMap(itemFields)),
  ...questions.map((ask) => field(ask, false, true)),
  field(pills),
];
