import type { Condition } from '../model/condition.ts';
import type { Question } from '../model/question.ts';
import type { Answers } from './answers.ts';
import { fails, holdsAlready, judge, mayHold, namedIn, type Verdict } from './conditions.ts';
import type { FinderCause, FinderData } from './finder-data.ts';
import { liveAnswers } from './live.ts';
import { type Fit, fitOf, listedFrom } from './ranking.ts';

/** Everything known while some questions are unanswered. */
interface Outlook {
  live: Answers;
  open: Question[];
  ids: ReadonlySet<string>;
}

/** A question is open while it has no answer and no answer given so far hides it for sure. */
function outlookOn(quiz: FinderData, answers: Answers): Outlook {
  const live = liveAnswers(quiz, answers);
  const ids = new Set<string>();
  const open = quiz.questions.filter(
    ({ id, skipWhen }) => !live[id] && !(skipWhen && judge(skipWhen, live, ids) === holdsAlready) && ids.add(id),
  );
  return { live, open, ids };
}

/** Bounds on the points of a cause: every open sign against it holds and none for it, or the other way round. */
function rangeOf({ signs }: FinderCause, verdict: (rule: Condition) => Verdict): { low: number; high: number } {
  const bound = (pick: (...both: number[]) => number) =>
    signs.reduce((sum, { when, points }) => {
      const held = verdict(when);
      return sum + (held === holdsAlready ? points : held === mayHold ? pick(0, points) : 0);
    }, 0);
  return { low: bound(Math.min), high: bound(Math.max) };
}

/** What a reader sees of a pattern with so many points. */
const shownAs = (points: number): Fit | null => (points < listedFrom ? null : fitOf(points));

/** Causes whose place, fit or presence in the result is not decided yet. */
function undecided(quiz: FinderData, { live, ids }: Outlook): FinderCause[] {
  const verdict = (rule: Condition = {}) => judge(rule, live, ids);
  const able = quiz.causes.filter((cause) => !cause.fallback && verdict(cause.needs) !== fails);
  const ranges = able
    .filter(({ kind }) => kind === 'ranked')
    .map((cause) => ({ cause, ...rangeOf(cause, verdict) }))
    .filter(({ high }) => high >= listedFrom);
  const ranked = ranges.filter(
    (one) =>
      verdict(one.cause.needs) === mayHold ||
      shownAs(one.low) !== shownAs(one.high) ||
      ranges.some((other) => other !== one && other.low <= one.high && one.low <= other.high),
  );
  const helped = ({ kind, signs }: FinderCause) =>
    kind === 'contributor' && signs.some(({ when, points }) => points >= 0 && verdict(when) !== fails);
  return [...ranked.map(({ cause }) => cause), ...able.filter(helped)];
}

/** The question and every later open one that its answer can show or hide. */
function reach({ open }: Outlook, question: Question): Set<string> {
  const reached = new Set([question.id]);
  for (const other of open) if (namedIn(other.skipWhen).some((id) => reached.has(id))) reached.add(other.id);
  return reached;
}

/**
 * Ids of the open questions that can still change which causes are shown, their order, how well they fit, or what may
 * play a part. Judged by bounds on the points: a question left out can change nothing; one kept may turn out idle.
 */
export function questionsThatMatter(quiz: FinderData, answers: Answers): Set<string> {
  const outlook = outlookOn(quiz, answers);
  const rules = undecided(quiz, outlook)
    .flatMap((cause) => [cause.needs ?? {}, ...cause.signs.map((sign) => sign.when)])
    .filter((rule) => judge(rule, outlook.live, outlook.ids) === mayHold)
    .map(namedIn);
  const matters = (question: Question) => {
    const reached = reach(outlook, question);
    return rules.some((names) => names.some((name) => reached.has(name)));
  };
  return new Set(outlook.open.filter(matters).map(({ id }) => id));
}
