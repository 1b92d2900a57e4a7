import type { Cause, Sign } from '../model/article.ts';
import type { Danger, DangerItem, DangerPath, DangerScreen, Outcome } from '../model/danger.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import { type Field, fieldsOf } from './fields.ts';

/** An item has at least one. */
export type FinderOutcome = Omit<Outcome, 'flags'>;
export type FinderItem = Omit<DangerItem, 'phrases' | 'flags' | 'signOff' | 'signOffNote' | 'outcomes'> & {
  outcomes: FinderOutcome[];
};
export type FinderScreen = Omit<DangerScreen, 'items'> & { items: FinderItem[] };
export type FinderPath = Omit<DangerPath, 'items'> & { items: FinderItem[] };
export type FinderCombination = Omit<Danger['combinations'][number], 'flags'>;
export type FinderSign = Pick<Sign, 'when' | 'points' | 'says' | 'sources'>;
export type FinderCause = Pick<Cause, 'name' | 'pattern' | 'needs' | 'eases' | 'fallback'> & {
  id: string;
  kind: 'ranked' | 'contributor';
  signs: FinderSign[];
};

/** What the content says, slimmed down. */
export interface FinderParts {
  age: Danger['age'];
  screens: FinderScreen[];
  paths: FinderPath[];
  combinations: FinderCombination[];
  safetyNet: string[];
  pills: Danger['advice']['ask'];
  advice: Danger['advice']['rules'];
  questions: Question[];
  causes: FinderCause[];
  plan: PlanEntry[];
}

/** All the cause finder needs in the browser: plain JSON, made once at build time by `finderData`. */
export interface FinderData extends FinderParts {
  fields: Field[];
}

const withoutFlags = ({ flags: _, ...rest }: Outcome): FinderOutcome => rest;

function finderItem(item: DangerItem): FinderItem {
  const { phrases: _phrases, flags: _flags, signOff: _signOff, signOffNote: _note, ...rest } = item;
  return { ...rest, outcomes: item.outcomes.map(withoutFlags) };
}

const withItems = <T extends { items: DangerItem[] }>(part: T) => ({ ...part, items: part.items.map(finderItem) });

function finderCause(cause: Cause & { id: string }): FinderCause[] {
  const { id, kind, name, pattern, needs, eases, fallback } = cause;
  if (kind !== 'ranked' && kind !== 'contributor') return [];
  const signs = cause.signs.map(({ when, points, says, sources }) => ({ when, points, says, sources }));
  return [{ id, kind, name, pattern, fallback, eases, signs, ...(needs && { needs }) }];
}

/** What the browser gets: search phrases, flag numbers, reviewers' notes, gates and guides stay behind. */
export function finderData(
  danger: Danger,
  questions: Question[],
  causes: (Cause & { id: string })[],
  plan: PlanEntry[],
): FinderData {
  const parts: FinderParts = {
    age: danger.age,
    screens: danger.screens.map(withItems),
    paths: danger.paths.map(withItems),
    combinations: danger.combinations.map(({ flags: _, ...rest }) => rest),
    safetyNet: danger.safetyNet,
    pills: danger.advice.ask,
    advice: danger.advice.rules,
    questions,
    causes: causes.flatMap(finderCause),
    plan,
  };
  return { ...parts, fields: fieldsOf(parts) };
}
