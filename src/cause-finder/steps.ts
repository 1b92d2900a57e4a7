import type { CareLevel } from '../model/care-level.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import type { Avoided } from './advice.ts';
import type { Reason } from './care.ts';
import type { FinderData, FinderItem, FinderPath, FinderScreen } from './finder-data.ts';
import type { Ranking } from './ranking.ts';

/** A danger item with the follow-ups shown below it now. */
export interface AskedItem {
  item: FinderItem;
  followUps: FinderItem['followUps'];
}

/** One screen that asks. `key` is stable and names it in an address. */
export type AskStep = { key: string } & (
  | { kind: 'age'; age: FinderData['age'] }
  | { kind: 'screen'; screen: FinderScreen; items: AskedItem[]; number: number; of: number }
  | { kind: 'path'; path: FinderPath; items: AskedItem[] }
  /** Skippable, with a quick exit; never counted. */
  | { kind: 'private'; items: AskedItem[] }
  /** Questions of one page, at least one. */
  | { kind: 'ask'; questions: Question[] }
  /** Asked once before advice on pills; sets no level. */
  | { kind: 'pills'; ask: FinderData['pills'] }
);

export type EmergencyStep = {
  kind: 'emergency';
  key: 'emergency';
  /** The settled signs, in the order they are asked; the first is the page's own. */
  reasons: [Reason, ...Reason[]];
  /** Key of the screen that holds the first sign, for going back. */
  at: string;
  /** Shown in place with kind words, never printed or shared. */
  private: boolean;
};

export type ResultStep = {
  kind: 'result';
  key: 'result';
  level: Exclude<CareLevel, 'emergency'>;
  /** What raised the level, strictest first; empty at self-care. */
  reasons: Reason[];
  /** The path with its own advice: pregnancy, under 18. */
  paths: FinderPath[];
  /** Null on a path and from same-day on. */
  ranking: Ranking | null;
  avoid: Avoided[];
  plan: PlanEntry[];
};

export type Step = AskStep | EmergencyStep | ResultStep;
