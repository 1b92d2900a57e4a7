import type { Answers } from '../../src/cause-finder/answers.ts';
import { holds } from '../../src/cause-finder/conditions.ts';
import { type Field, fieldsOf } from '../../src/cause-finder/fields.ts';
import { allItems, liveAnswers, onPath } from '../../src/cause-finder/live.ts';
import type { CareLevel } from '../../src/model/care-level.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { DangerItem } from '../../src/model/danger.ts';
import { chance, oneOf, someAnswer } from './made-up-readers.ts';
import { realDanger, realQuiz } from './real-finder.ts';

/** A reader who has one red flag, and the level at which they must be caught. */
export interface FlaggedReader {
  flag: string;
  level: CareLevel;
  truth: Answers;
}

const items: DangerItem[] = [...realDanger.screens, ...realDanger.paths].flatMap((part) => part.items);
const fields = new Map(fieldsOf(realQuiz).map((field) => [field.id, field]));
const ageField = fields.get('age') as Field;

const namesIn = (condition: Condition): string[] =>
  Object.entries(condition).flatMap(([key, value]) =>
    key === 'any' || key === 'all' ? (value as Condition[]).flatMap(namesIn) : key,
  );

/** The item an id belongs to, ticked, with the item that opens its list. */
const owners = (id: string): DangerItem[] =>
  items.filter((item) => item.id === id || item.followUps.some((one) => one.id === id));

/** Ticks the items named, answers what opens below them at random, and gives an age that leads to their list. */
function someReader(named: DangerItem[], random: () => number): Answers {
  const truth: Record<string, string[]> = { age: [oneOf(ageField.options, random)] };
  const opened = realDanger.paths.filter((path) => path.items.some((item) => named.includes(item)));
  const openers = items.filter((item) => opened.some((path) => path.opensFrom === item.id));
  for (const item of [...named, ...openers]) {
    truth[item.id] = item.control === 'tick' || random() < 0.7 ? ['yes'] : ['not-sure'];
    for (const { id } of item.followUps) truth[id] = someAnswer(fields.get(id) as Field, random);
  }
  return truth;
}

function readersWhere(
  named: DangerItem[],
  fits: (live: Answers) => boolean,
  count: number,
  random: () => number,
): Answers[] {
  const found: Answers[] = [];
  for (let tries = 0; tries < 20_000 && found.length < count; tries += 1) {
    const truth = someReader(named, random);
    const live = liveAnswers(realQuiz, truth);
    const asked = named.every((item) => live[item.id]);
    if (asked && fits(live)) found.push(truth);
  }
  return found;
}

/** Readers for every way the data lets a flag show: each outcome of an item and each combination that names it. */
export function flaggedReaders(flag: string, each: number, seed: number): FlaggedReader[] {
  const random = chance(seed);
  const fromItems = items.flatMap((item) =>
    item.outcomes.flatMap((outcome, index) => {
      if (!outcome.flags.includes(flag)) return [];
      const first = (live: Answers) => item.outcomes.findIndex(({ when }) => holds(when, live)) === index;
      return readersWhere([item], first, each, random).map((truth) => ({ flag, level: outcome.level, truth }));
    }),
  );
  const together = realDanger.combinations
    .filter((combination) => combination.flags.includes(flag))
    .flatMap(({ when, level }) => {
      const named = [...new Set(namesIn(when).flatMap(owners))];
      const readers: Answers[] = [];
      for (let tries = 0; tries < 4000 && readers.length < each; tries += 1) {
        const [truth] = readersWhere(
          named.filter(() => random() < 0.4),
          (live) => holds(when, live),
          1,
          random,
        );
        if (truth) readers.push(truth);
      }
      return readers.map((truth) => ({ flag, level, truth }));
    });
  return [...fromItems, ...together];
}

/** Every item of the data, for tests that walk them. */
export const dangerItems = items;
export const pathOf = (item: DangerItem, live: Answers): boolean =>
  realQuiz.paths.some((path) => path.items.some(({ id }) => id === item.id) && onPath(path, live));
export const knownItems = new Set(allItems(realQuiz).map(({ id }) => id));
