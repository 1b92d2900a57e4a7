import type { Condition, OptionTest } from '../model/condition.ts';
import type { Answers } from './answers.ts';

/** How a condition stands while some questions are still open. Ordered, so that `any` is a maximum and `all` a minimum. */
export type Verdict = 0 | 1 | 2;
export const fails = 0;
export const mayHold = 1;
export const holdsAlready = 2;

function passes(test: OptionTest, chosen: readonly string[] = []): boolean {
  const has = (option: string) => chosen.includes(option);
  if (Array.isArray(test)) return test.some(has);
  if ('not' in test) return chosen.length > 0 && !test.not.some(has);
  return test.from.filter(has).length >= test.atLeast;
}

/** `judge` for one answer set in which the questions in `open` have no answer yet. */
export function judge(condition: Condition, answers: Answers, open: ReadonlySet<string>): Verdict {
  const verdicts = Object.entries(condition).map(([key, test]): Verdict => {
    if (key === 'any') return Math.max(...(test as Condition[]).map((one) => judge(one, answers, open))) as Verdict;
    if (key === 'all') return Math.min(...(test as Condition[]).map((one) => judge(one, answers, open))) as Verdict;
    if (open.has(key)) return mayHold;
    return passes(test as OptionTest, answers[key]) ? holdsAlready : fails;
  });
  return Math.min(holdsAlready, ...verdicts) as Verdict;
}

const nothingOpen: ReadonlySet<string> = new Set();

/** Whether every key of the condition holds; the empty condition always does. */
export const holds = (condition: Condition | undefined, answers: Answers): boolean =>
  !condition || judge(condition, answers, nothingOpen) === holdsAlready;

/** Every question, item and follow-up a condition names. */
export function namedIn(condition: Condition | undefined): string[] {
  return Object.entries(condition ?? {}).flatMap(([key, test]) =>
    key === 'any' || key === 'all' ? (test as Condition[]).flatMap(namedIn) : key,
  );
}
