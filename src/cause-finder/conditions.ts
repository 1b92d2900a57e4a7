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

/** How the condition stands for one answer set in which the questions in `open` have no answer yet. */
export function judge(condition: Condition, answers: Answers, open: ReadonlySet<string>): Verdict {
  let verdict: Verdict = holdsAlready;
  for (const key in condition) {
    const held = judgeKey(key, condition[key] as OptionTest | Condition[], answers, open);
    if (held < verdict) verdict = held;
  }
  return verdict;
}

function judgeKey(key: string, test: OptionTest | Condition[], answers: Answers, open: ReadonlySet<string>): Verdict {
  if (key === 'any' || key === 'all') {
    const verdicts = (test as Condition[]).map((one) => judge(one, answers, open));
    return (key === 'any' ? Math.max(...verdicts) : Math.min(...verdicts)) as Verdict;
  }
  if (open.has(key)) return mayHold;
  return passes(test as OptionTest, answers[key]) ? holdsAlready : fails;
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
