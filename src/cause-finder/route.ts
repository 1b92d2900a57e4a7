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

/**
 * The screens this reader has passed, in order, and where they stand now as the last one: one screen to answer, an
 * emergency, or the result. Replayed from the first question; nothing but the answers decides.
 */
export function trail(quiz: FinderData, answers: Answers): Step[] {
  const [main, ...rest] = emergencies(quiz, answers);
  const standing = standingOf(quiz, answers);
  const passed: AskStep[] = [];
  for (const { step, done } of stops(quiz, answers, standing)) {
    passed.push(step);
    if (!done && !main) return passed;
  }
  return main ? emergencyTrail(passed, answers, [main, ...rest]) : [...passed, resultStep(quiz, standing)];
}

/** Where a reader with these answers stands: exactly one step. */
export const resolve = (quiz: FinderData, answers: Answers): Step => trail(quiz, answers).at(-1) as Step;

/** One screen by its key, answered or not, with the follow-ups these answers open; for going back and for drafts. */
export const stepAt = (quiz: FinderData, answers: Answers, key: string): Step | undefined =>
  [...[...stops(quiz, answers)].map(({ step }) => step), resolve(quiz, answers)].find((step) => step.key === key);

/** Place among the counted screens, from 1, and how many may follow. The private page is not counted. */
export function progress(quiz: FinderData, answers: Answers, key: string): { number: number; left: number } | null {
  const counted = [...stops(quiz, answers)].filter(({ step }) => step.kind !== 'private');
  const index = counted.findIndex(({ step }) => step.key === key);
  return index < 0 ? null : { number: index + 1, left: counted.length - index - 1 };
}
