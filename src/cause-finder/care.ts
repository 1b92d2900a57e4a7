import type { CareLevel } from '../model/care-level.ts';
import { type Answers, said, ticked } from './answers.ts';
import { holds } from './conditions.ts';
import type { FinderCombination, FinderData, FinderItem, FinderOutcome } from './finder-data.ts';
import { allItems, askedItems, liveAnswers, shownFollowUps, withoutPrivate } from './live.ts';

const strictness: Record<CareLevel, number> = { 'self-care': 0, 'within-days': 1, 'same-day': 2, emergency: 3 };

export const atLeast = (level: CareLevel, floor: CareLevel): boolean => strictness[level] >= strictness[floor];

const strictest = (levels: readonly CareLevel[]): CareLevel =>
  levels.reduce((worst, level) => (atLeast(level, worst) ? level : worst), 'self-care');

/** Why a level holds: one ticked item, or one combination of answers. */
export interface Reason {
  /** The item or combination. */
  id: string;
  item?: FinderItem;
  combination?: FinderCombination;
  level: CareLevel;
  /** What the sign can mean. */
  means: string;
  /** False while something below a tick is still to be answered and the strictest level is held. */
  settled: boolean;
  /** Show it in place only: never print, store, share or count it. */
  private: boolean;
  sources: string[];
}

const answered = (live: Answers, id: string): boolean => (live[id]?.length ?? 0) > 0;

/** Follow-ups shown below a ticked item that have no answer yet. */
export const openFollowUps = (item: FinderItem, live: Answers): string[] =>
  shownFollowUps(item, live).flatMap(({ id }) => (answered(live, id) ? [] : id));

/** Whether every item but the private ones, which may be skipped, is answered with its follow-ups. */
export const itemsDone = (items: FinderItem[], live: Answers): boolean =>
  items.every((item) => item.private || (answered(live, item.id) && openFollowUps(item, live).length === 0));

/** Whether the reader has answered all they are asked on the path, private items apart. */
const listDone = (quiz: FinderData, path: string, live: Answers): boolean =>
  quiz.paths.every((other) => other.id !== path || itemsDone(askedItems(other, live), live));

function itemReason(quiz: FinderData, item: FinderItem, live: Answers): Reason {
  const { id, sources, outcomes } = item;
  const shown = shownFollowUps(item, live);
  const first = outcomes.find((outcome) => holds(outcome.when, live));
  const settled = openFollowUps(item, live).length === 0 && (!item.opens || listDone(quiz, item.opens, live));
  const sure = settled && !shown.some((followUp) => said(live, followUp.id, 'not-sure'));
  const level = sure && first ? first.level : strictest([item.pending, ...outcomes.map((outcome) => outcome.level)]);
  const meant = first?.level === level ? first : (outcomes.find((outcome) => outcome.level === level) ?? first);
  const { means } = meant ?? (outcomes[0] as FinderOutcome);
  const hidden = item.private || shown.some((followUp) => followUp.private);
  return { id, item, level, means, settled, private: hidden, sources };
}

/** Every ticked item, in the order they are asked, then every combination that holds; for live answers. */
export function reasonsAt(quiz: FinderData, live: Answers): Reason[] {
  const items = allItems(quiz).filter((item) => ticked(live, item.id));
  const together = quiz.combinations.filter((combination) => holds(combination.when, live));
  return [
    ...items.map((item) => itemReason(quiz, item, live)),
    ...together.map((combination): Reason => {
      const { id, level, means, sources, when } = combination;
      const hidden = !holds(when, withoutPrivate(quiz, live));
      return { id, combination, level, means, settled: true, private: hidden, sources };
    }),
  ];
}

/** The strictest of the reasons that are settled. */
export const settledLevel = (reasons: Reason[]): CareLevel =>
  strictest(reasons.filter(({ settled }) => settled).map(({ level }) => level));

/** What raised the level, strictest first. */
export const raising = (reasons: Reason[]): Reason[] =>
  reasons.filter(({ level }) => level !== 'self-care').sort((a, b) => strictness[b.level] - strictness[a.level]);

/** The reader at every age they may have: one world when they gave it, one for each band when not. */
const worlds = (quiz: FinderData, answers: Answers): Reason[][] =>
  (answered(answers, quiz.age.id)
    ? [answers]
    : quiz.age.options.map((band) => ({ ...answers, [quiz.age.id]: [band.id] }))
  ).map((world) => reasonsAt(quiz, liveAnswers(quiz, world)));

/**
 * The care level: the strictest of all ticked items and combinations. Without an age, age counts wherever it raises the
 * level and nowhere else. `settledOnly` leaves out what only holds until a follow-up is answered.
 */
export function careLevelOf(quiz: FinderData, answers: Answers, settledOnly = false): CareLevel {
  const reasons = worlds(quiz, answers).flat();
  return settledOnly ? settledLevel(reasons) : strictest(reasons.map(({ level }) => level));
}

/** Settled emergencies, in the order they are asked; empty while an age could still rule them out. */
export function emergencies(quiz: FinderData, answers: Answers): Reason[] {
  const found = worlds(quiz, answers).map((reasons) =>
    reasons.filter(({ settled, level }) => settled && level === 'emergency'),
  );
  return found.reduce((first, other) => (other.length > 0 ? first : []));
}
