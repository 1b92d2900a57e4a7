import { avoid, planFor } from './advice.ts';
import { type Answers, said } from './answers.ts';
import { emergencies, type Reason, raising, settledLevel } from './care.ts';
import { namedIn } from './conditions.ts';
import type { FinderData } from './finder-data.ts';
import { rankCauses } from './ranking.ts';
import type { AskStep, ResultStep, Step } from './steps.ts';
import { type Standing, standingOf, stops } from './stops.ts';

export type { AskedItem, AskStep, EmergencyStep, ResultStep, Step } from './steps.ts';

function resultStep(quiz: FinderData, { live, reasons, paths, ranks }: Standing): ResultStep {
  const level = settledLevel(reasons) as ResultStep['level'];
  return {
    kind: 'result',
    key: 'result',
    level,
    reasons: raising(reasons),
    paths,
    ranking: ranks ? rankCauses(quiz, live) : null,
    avoid: avoid(quiz, live),
    plan: planFor(quiz, live, level),
  };
}

/** The screen on which a sign was given: an item's own, or the last one a combination needs. */
function placeOf(reason: Reason, steps: AskStep[], answers: Answers): number {
  const named = reason.combination ? namedIn(reason.combination.when) : [reason.id];
  const ids = named.filter((id) => answers[id] && !said(answers, id, 'no'));
  const isNamed = ({ id }: { id: string }) => ids.includes(id);
  return steps.findLastIndex(
    (step) => 'items' in step && step.items.some(({ item, followUps }) => [item, ...followUps].some(isNamed)),
  );
}

function emergencyTrail(steps: AskStep[], answers: Answers, reasons: [Reason, ...Reason[]]): Step[] {
  const [main] = reasons;
  const place = Math.max(0, placeOf(main, steps, answers));
  const { key: at } = steps[place] as AskStep;
  return [...steps.slice(0, place + 1), { kind: 'emergency', key: 'emergency', reasons, at, private: main.private }];
}

/** The way of one reader, worked out once and read by the functions below. */
export interface Way {
  answers: Answers;
  /** Every screen this reader is asked as far as the answers tell, in order. */
  screens: AskStep[];
  /**
   * The screens passed, in order, and where the reader stands now as the last one: one screen to answer, an emergency, or
   * the result. Replayed from the first question; nothing but the answers decides.
   */
  trail: Step[];
}

export function wayOf(quiz: FinderData, answers: Answers): Way {
  const standing = standingOf(quiz, answers);
  const all = stops(quiz, answers, standing);
  const screens = all.map(({ step }) => step);
  const [main, ...rest] = emergencies(quiz, answers);
  if (main) return { answers, screens, trail: emergencyTrail(screens, answers, [main, ...rest]) };
  const open = all.findIndex(({ done }) => !done);
  const trail = open < 0 ? [...screens, resultStep(quiz, standing)] : screens.slice(0, open + 1);
  return { answers, screens, trail };
}

/** Where the reader stands. */
export const standsAt = ({ trail }: Way): Step => trail.at(-1) as Step;

/** Where a set of answers leads: exactly one step. */
export const resolve = (quiz: FinderData, answers: Answers): Step => standsAt(wayOf(quiz, answers));

/** One screen by its key, answered or not, with the follow-ups the answers open; for going back and for drafts. */
export const screenAt = (way: Way, key: string): Step | undefined =>
  [...way.screens, standsAt(way)].find((step) => step.key === key);

/** Place among the counted screens, from 1, and how many may follow. The private page is not counted. */
export function placeIn({ screens }: Way, key: string): { number: number; left: number } | null {
  const counted = screens.filter(({ kind }) => kind !== 'private');
  const index = counted.findIndex((step) => step.key === key);
  return index < 0 ? null : { number: index + 1, left: counted.length - index - 1 };
}
