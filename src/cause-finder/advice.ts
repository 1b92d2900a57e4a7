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

/** The avoid lists of all items answered yes or not sure, joined with the advice rules; a rule's own sentence wins. */
export function avoid(quiz: FinderData, live: Answers): Avoided[] {
  const found = new Map<AdviceTag, Avoided>();
  const add = (tag: AdviceTag, because: string, sources: string[]) => {
    const known = found.get(tag) ?? { tag, because: [], sources: [] };
    found.set(tag, {
      tag,
      because: [...new Set([...known.because, because])],
      sources: [...new Set([...known.sources, ...sources])],
    });
  };
  for (const rule of quiz.advice) {
    if (holds(rule.when, live)) for (const tag of rule.avoid) add(tag, rule.because, rule.sources);
  }
  const ruled = new Set(found.keys());
  for (const item of allItems(quiz)) {
    if (!ticked(live, item.id)) continue;
    for (const tag of item.avoid) if (!ruled.has(tag)) add(tag, becauseOf(item), item.sources);
  }
  return [...found.values()];
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
