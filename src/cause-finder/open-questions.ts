import type { Question } from '../model/question.ts';
import type { Answers } from './answers.ts';
import { fails, holdsAlready, judge, mayHold, namedIn } from './conditions.ts';
import type { FinderCause, FinderData, FinderSign } from './finder-data.ts';
import { liveAnswers } from './live.ts';
import { fitOf, listedFrom } from './ranking.ts';

interface Range {
  low: number;
  high: number;
}

/** Everything known while some questions are unanswered. */
interface Outlook {
  live: Answers;
  open: ReadonlyMap<string, Question>;
  ids: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** A question is open while it has no answer and no answer given so far hides it for sure. */
function outlookOn(quiz: FinderData, answers: Answers): Outlook {
  const live = liveAnswers(quiz, answers);
  const open = new Map<string, Question>();
  const ids = new Set<string>();
  for (const question of quiz.questions) {
    if (live[question.id] || (question.skipWhen && judge(question.skipWhen, live, ids) === holdsAlready)) continue;
    open.set(question.id, question);
    ids.add(question.id);
  }
  return { live, open, ids };
}

/** Points that the signs hanging on one open single choice can bring together: its worst and its best option. */
function choiceRange({ live }: Outlook, question: Question, signs: FinderSign[]): Range {
  const totals = question.options.map(({ id }) => {
    const chosen = { ...live, [question.id]: [id] };
    return signs.reduce((sum, sign) => sum + (judge(sign.when, chosen, nothing) === holdsAlready ? sign.points : 0), 0);
  });
  return { low: Math.min(0, ...totals), high: Math.max(0, ...totals) };
}

/** Bounds on the points of a cause over every way to answer or skip the open questions. */
function rangeOf(outlook: Outlook, cause: FinderCause): Range {
  const { live, open, ids } = outlook;
  const range: Range = { low: 0, high: 0 };
  const choices = new Map<Question, FinderSign[]>();
  for (const sign of cause.signs) {
    const verdict = judge(sign.when, live, ids);
    const [key, another] = new Set(namedIn(sign.when).filter((name) => ids.has(name)));
    const only = !another && key ? open.get(key) : undefined;
    if (verdict === mayHold && only?.pick === 'one') choices.set(only, [...(choices.get(only) ?? []), sign]);
    else {
      if (verdict === holdsAlready || (verdict === mayHold && sign.points < 0)) range.low += sign.points;
      if (verdict === holdsAlready || (verdict === mayHold && sign.points > 0)) range.high += sign.points;
    }
  }
  for (const [question, signs] of choices) {
    const { low, high } = choiceRange(outlook, question, signs);
    range.low += low;
    range.high += high;
  }
  return range;
}

/** What a reader sees of a pattern with so many points. */
const shownAs = (points: number): string => (points < listedFrom ? '' : fitOf(points));

/** Causes whose place, fit or presence in the result is not decided yet. */
function undecided(quiz: FinderData, outlook: Outlook): FinderCause[] {
  const { live, ids } = outlook;
  const field = quiz.causes
    .filter((cause) => !cause.fallback)
    .map((cause) => ({ cause, needs: judge(cause.needs ?? {}, live, ids), range: rangeOf(outlook, cause) }))
    .filter(({ needs }) => needs !== fails);
  const ranked = field.filter(({ cause, range }) => cause.kind === 'ranked' && range.high >= listedFrom);
  const contributors = field.filter(({ cause }) => cause.kind === 'contributor');
  return [
    ...ranked.filter(
      (one) =>
        one.needs === mayHold ||
        shownAs(one.range.low) !== shownAs(one.range.high) ||
        ranked.some((other) => other !== one && other.range.low <= one.range.high && one.range.low <= other.range.high),
    ),
    ...contributors.filter(({ cause, needs, range }) => {
      const supports = Math.max(
        fails,
        ...cause.signs.map((sign) => (sign.points < 0 ? fails : judge(sign.when, live, ids))),
      );
      const sure = needs === holdsAlready && supports === holdsAlready && range.low >= 0;
      return !sure && supports !== fails && range.high >= 0;
    }),
  ].map(({ cause }) => cause);
}

/** The question and every later open one that its answer can show or hide. */
function reach({ open }: Outlook, question: Question): Set<string> {
  const reached = new Set([question.id]);
  for (const other of open.values()) if (namedIn(other.skipWhen).some((id) => reached.has(id))) reached.add(other.id);
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
  return new Set([...outlook.open.values()].filter(matters).map(({ id }) => id));
}
