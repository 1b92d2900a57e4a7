import { type Answers, said, ticked } from './answers.ts';
import type { FinderData, FinderItem } from './finder-data.ts';
import { allItems, liveAnswers, shownFollowUps, withoutPrivate } from './live.ts';

/** One line of what to tell a clinician: what was asked, and what the reader chose. */
interface SummaryRow {
  id: string;
  label: string;
  values: string[];
}

interface Asked {
  id: string;
  ask: string;
  options: { id: string; label: string }[];
}

const rowOf = ({ id, ask, options }: Asked, live: Answers): SummaryRow => ({
  id,
  label: ask,
  values: options.filter((option) => said(live, id, option.id)).map(({ label }) => label),
});

function itemRows(item: FinderItem, live: Answers): SummaryRow[] {
  const sign = { id: item.id, label: item.sign, values: [said(live, item.id, 'yes') ? 'Yes' : 'I am not sure'] };
  return [...(item.always ? [] : [sign]), ...shownFollowUps(item, live).map((followUp) => rowOf(followUp, live))];
}

export interface Summary {
  /** Age, the danger signs that were ticked with what was said about them, then the pain. */
  rows: SummaryRow[];
  /** Danger signs the reader said no to, as short statements. */
  denied: string[];
}

/** What the reader said, in their words, for a clinician. Private answers are left out. */
export function summary(quiz: FinderData, answers: Answers): Summary {
  const live = liveAnswers(quiz, withoutPrivate(quiz, answers));
  const rows = [
    rowOf(quiz.age, live),
    ...allItems(quiz).flatMap((item) => (ticked(live, item.id) ? itemRows(item, live) : [])),
    ...[...quiz.questions, quiz.pills].flatMap((ask) => (answers[ask.id] ? rowOf(ask, live) : [])),
  ];
  return {
    rows: rows.filter(({ values }) => values.length > 0),
    denied: allItems(quiz).flatMap((item) => (said(live, item.id, 'no') ? item.sign : [])),
  };
}

/** The signs every result repeats as reasons to come back at once. */
export const safetyNet = (quiz: FinderData): FinderItem[] =>
  quiz.safetyNet.flatMap((id) => allItems(quiz).find((item) => item.id === id) ?? []);
