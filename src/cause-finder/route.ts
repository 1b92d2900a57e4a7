import type { CareLevel } from '../model/care-level.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import { type Avoided, avoid, planFor } from './advice.ts';
import { type Answers, privatePage, said } from './answers.ts';
import {
  atLeast,
  emergencies,
  itemsDone,
  openFollowUps,
  type Reason,
  raising,
  reasonsAt,
  settledLevel,
} from './care.ts';
import { holds, namedIn } from './conditions.ts';
import type { FinderData, FinderItem, FinderPath, FinderScreen } from './finder-data.ts';
import { askedItems, liveAnswers, onPath, shownFollowUps } from './live.ts';
import { questionsThatMatter } from './open-questions.ts';
import { type Ranking, rankCauses } from './ranking.ts';

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

interface Stop {
  step: AskStep;
  done: boolean;
}

const asked = (items: FinderItem[], live: Answers): AskedItem[] =>
  items.map((item) => ({ item, followUps: shownFollowUps(item, live) }));

function dangerStops(quiz: FinderData, { live, paths: open }: Standing): Stop[] {
  const secret: FinderItem[] = [];
  const shared = (part: { items: FinderItem[] }): FinderItem[] => {
    const items = askedItems(part, live);
    secret.push(...items.filter((item) => item.private));
    return items.filter((item) => !item.private);
  };
  const screens = quiz.screens.map((screen, index): Stop => {
    const items = shared(screen);
    const place = { number: index + 1, of: quiz.screens.length };
    return {
      step: { key: screen.id, kind: 'screen', screen, items: asked(items, live), ...place },
      done: itemsDone(items, live),
    };
  });
  const paths = open.map((path): Stop => {
    const items = shared(path);
    return {
      step: { key: `path-${path.id}`, kind: 'path', path, items: asked(items, live) },
      done: itemsDone(items, live),
    };
  });
  const passed = said(live, privatePage, 'done') && secret.every((item) => openFollowUps(item, live).length === 0);
  const own: Stop = { step: { key: privatePage, kind: 'private', items: asked(secret, live) }, done: passed };
  return [...screens, ...paths, ...(secret.length > 0 ? [own] : [])];
}

function pagesOf(quiz: FinderData): Map<string, Question[]> {
  const pages = new Map<string, Question[]>();
  for (const question of quiz.questions) {
    const key = question.page ?? question.id;
    pages.set(key, [...(pages.get(key) ?? []), question]);
  }
  return pages;
}

/**
 * A page asks what mattered before anything on it was answered, so that nothing vanishes under the reader's hand; a
 * question that hangs on another one of the page waits for its answer.
 */
function pageStop(quiz: FinderData, answers: Answers, live: Answers, key: string, page: Question[]): Stop | null {
  const own = page.map(({ id }) => id);
  const before = Object.fromEntries(Object.entries(answers).filter(([id]) => !own.includes(id)));
  const matter = own.every((id) => answers[id]) ? null : questionsThatMatter(quiz, before);
  const waiting = new Set<string>();
  const questions = page.filter(({ id, skipWhen }) => {
    if (skipWhen && (holds(skipWhen, live) || namedIn(skipWhen).some((name) => waiting.has(name)))) return false;
    if (!answers[id] && matter?.has(id)) waiting.add(id);
    return answers[id] || waiting.has(id);
  });
  return questions.length > 0 ? { step: { key, kind: 'ask', questions }, done: waiting.size === 0 } : null;
}

/** Everything that follows from the answers and that more than one step wants. */
interface Standing {
  live: Answers;
  reasons: Reason[];
  paths: FinderPath[];
  /** Causes are ranked below same-day only, and on no path. */
  ranks: boolean;
}

function standingOf(quiz: FinderData, answers: Answers): Standing {
  const live = liveAnswers(quiz, answers);
  const reasons = reasonsAt(quiz, live);
  const paths = quiz.paths.filter((path) => onPath(path, live));
  return { live, reasons, paths, ranks: paths.length === 0 && !atLeast(settledLevel(reasons), 'same-day') };
}

/** Every screen this reader is asked as far as the answers tell, in order; worked out one by one as it is needed. */
function* stops(quiz: FinderData, answers: Answers, standing = standingOf(quiz, answers)): Generator<Stop, void> {
  const { live } = standing;
  const has = (id: string) => !!live[id]?.length;
  yield { step: { key: 'age', kind: 'age', age: quiz.age }, done: has(quiz.age.id) };
  yield* dangerStops(quiz, standing);
  if (!standing.ranks) return;
  for (const [key, page] of pagesOf(quiz)) {
    const stop = pageStop(quiz, answers, live, key, page);
    if (stop) yield stop;
  }
  yield { step: { key: quiz.pills.id, kind: 'pills', ask: quiz.pills }, done: has(quiz.pills.id) };
}

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

const idsOn = (step: AskStep): string[] =>
  'items' in step ? step.items.flatMap(({ item, followUps }) => [item.id, ...followUps.map(({ id }) => id)]) : [];

/** The screen on which a sign was given: an item's own, or the last one a combination needs. */
function placeOf(reason: Reason, steps: AskStep[], answers: Answers): number {
  const named = reason.combination ? namedIn(reason.combination.when) : [reason.id];
  const ids = named.filter((id) => answers[id] && !said(answers, id, 'no'));
  return steps.findLastIndex((step) => idsOn(step).some((id) => ids.includes(id)));
}

function emergencyTrail(steps: AskStep[], answers: Answers, reasons: [Reason, ...Reason[]]): Step[] {
  const [main] = reasons;
  const place = Math.max(0, placeOf(main, steps, answers));
  const at = steps[place]?.key ?? 'age';
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
