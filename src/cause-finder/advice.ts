import type { CareLevel } from '../model/care-level.ts';
import type { AdviceTag } from '../model/danger.ts';
import type { PlanEntry } from '../model/plan.ts';
import { type Answers, ticked } from './answers.ts';
import { holds } from './conditions.ts';
import type { FinderData, FinderItem } from './finder-data.ts';
import { allItems } from './live.ts';

/** Advice that is wrong for this reader, with every reason why. */
export interface Avoided {
  tag: AdviceTag;
  because: string[];
  sources: string[];
}

const becauseOf = (item: FinderItem): string =>
  item.private ? 'One of your answers rules it out.' : `You told us: ${item.sign}.`;

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** The avoid lists of all items answered yes or not sure, joined with the advice rules; a rule's own sentence wins. */
export function avoid(quiz: FinderData, live: Answers): Avoided[] {
  const rules = quiz.advice.filter((rule) => holds(rule.when, live));
  const items = allItems(quiz).filter((item) => ticked(live, item.id));
  return unique([...rules, ...items].flatMap((one) => one.avoid)).map((tag) => {
    const ruled = rules.filter((rule) => rule.avoid.includes(tag));
    const own = ruled.length > 0 ? [] : items.filter((item) => item.avoid.includes(tag));
    return {
      tag,
      because: unique([...ruled.map((rule) => rule.because), ...own.map(becauseOf)]),
      sources: unique([...ruled, ...own].flatMap(({ sources }) => sources)),
    };
  });
}

/** What to do at this level, in the author's order, without advice that is wrong for this reader. */
export function planFor(quiz: FinderData, live: Answers, level: CareLevel): PlanEntry[] {
  const wrong = avoid(quiz, live).map(({ tag }) => tag);
  return quiz.plan.filter(
    (entry) =>
      entry.levels.some((one) => one === level) &&
      !entry.tags.some((tag) => wrong.includes(tag)) &&
      holds(entry.only, live) &&
      !(entry.unless && holds(entry.unless, live)),
  );
}
