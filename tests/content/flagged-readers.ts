import type { Answers } from '../../src/cause-finder/answers.ts';
import { holds, namedIn } from '../../src/cause-finder/conditions.ts';
import type { Field } from '../../src/cause-finder/fields.ts';
import { liveAnswers } from '../../src/cause-finder/live.ts';
import type { CareLevel } from '../../src/model/care-level.ts';
import type { DangerItem } from '../../src/model/danger.ts';
import { chance, oneOf, someAnswer } from './made-up-readers.ts';
import { dangerItems as items, realDanger, realQuiz } from './real-finder.ts';

/** A reader who has one red flag, and the level at which they must be caught. */
export interface FlaggedReader {
  flag: string;
  level: CareLevel;
  truth: Answers;
}

const fields = new Map(realQuiz.fields.map((field) => [field.id, field]));
const ageField = fields.get('age') as Field;

/** The items an id belongs to. */
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

/** Up to `count` readers with some of the items, asked all of them, for whom the rule holds. */
function readersWhere(pick: () => DangerItem[], rule: (live: Answers) => boolean, count: number, random: () => number) {
  const found: Answers[] = [];
  for (let tries = 0; tries < 20_000 && found.length < count; tries += 1) {
    const named = pick();
    const truth = someReader(named, random);
    const live = liveAnswers(realQuiz, truth);
    if (named.every((item) => live[item.id]) && rule(live)) found.push(truth);
  }
  return found;
}

/** Readers for every way the data lets a flag show: each outcome of an item and each combination that names it. */
export function flaggedReaders(flag: string, each: number, seed: number): FlaggedReader[] {
  const random = chance(seed);
  const fromItems = items.flatMap((item) =>
    item.outcomes.flatMap(({ flags, level }, index) => {
      if (!flags.includes(flag)) return [];
      const first = (live: Answers) => item.outcomes.findIndex(({ when }) => holds(when, live)) === index;
      return readersWhere(() => [item], first, each, random).map((truth) => ({ flag, level, truth }));
    }),
  );
  const together = realDanger.combinations.flatMap(({ flags, level, when }) => {
    if (!flags.includes(flag)) return [];
    const named = [...new Set(namedIn(when).flatMap(owners))];
    const some = () => named.filter(() => random() < 0.4);
    return readersWhere(some, (live) => holds(when, live), each, random).map((truth) => ({ flag, level, truth }));
  });
  return [...fromItems, ...together];
}
