import type { Question } from '../model/question.ts';
import type { Answers } from './answers.ts';
import { fails, holdsAlready, judge, mayHold, namedIn } from './conditions.ts';
import type { FinderCause, FinderData } from './finder-data.ts';
import { liveAnswers } from './live.ts';
import { fitOf, listedFrom } from './ranking.ts';

interface Range {
  low: number;
  high: number;
}

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
function rangeOf({ live, ids }: Outlook, cause: FinderCause): Range {
  const range: Range = { low: 0, high: 0 };
  for (const { when, points } of cause.signs) {
    const verdict = judge(when, live, ids);
    if (verdict === holdsAlready || (verdict === mayHold && points < 0)) range.low += points;
    if (verdict === holdsAlready || (verdict === mayHold && points > 0)) range.high += points;
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
