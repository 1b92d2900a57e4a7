import { type Answers, omit, privatePage, ticked } from './answers.ts';
import { holds } from './conditions.ts';
import type { FinderData, FinderItem, FinderPath } from './finder-data.ts';

type Open = Record<string, readonly string[]>;

/** Follow-ups of a ticked item that are shown. */
export const shownFollowUps = (item: FinderItem, live: Answers): FinderItem['followUps'] =>
  ticked(live, item.id) ? item.followUps.filter((followUp) => holds(followUp.when, live)) : [];

/** Whether the reader is on a path: from the start, or opened by an item. */
export const onPath = (path: FinderPath, live: Answers): boolean =>
  path.opensFrom ? ticked(live, path.opensFrom) : holds(path.when, live);

/** Items a reader is asked in a screen or on a path. */
export const askedItems = (part: { items: FinderItem[] }, live: Answers): FinderItem[] =>
  part.items.filter((item) => holds(item.when, live));

export const allItems = (quiz: FinderData): FinderItem[] =>
  [...quiz.screens, ...quiz.paths].flatMap((part) => part.items);

/** The answers that may leave this page: without those never stored, put in an address, printed, shared or counted. */
export const withoutPrivate = (quiz: FinderData, answers: Answers): Answers =>
  omit(
    answers,
    quiz.fields.filter((field) => field.private).map(({ id }) => id),
  );

/**
 * The answers that count: those to questions, items and follow-ups this reader is asked. Answers below an item that was
 * unticked since are left out, `always` items stand as yes, and a skipped question takes its `skipAs` option.
 */
export function liveAnswers(quiz: FinderData, answers: Answers): Answers {
  const live: Open = {};
  const keep = (id: string) => {
    const chosen = answers[id];
    if (chosen) live[id] = chosen;
  };
  const keepItems = (part: { items: FinderItem[] }) => {
    for (const item of part.items) {
      if (!holds(item.when, live)) continue;
      keep(item.id);
      if (item.always) live[item.id] = ['yes'];
      if (!ticked(live, item.id)) continue;
      for (const followUp of item.followUps) if (holds(followUp.when, live)) keep(followUp.id);
    }
  };
  keep(quiz.age.id);
  keep(privatePage);
  quiz.screens.forEach(keepItems);
  for (const path of quiz.paths) if (onPath(path, live)) keepItems(path);
  for (const question of quiz.questions) {
    if (!question.skipWhen || !holds(question.skipWhen, live)) keep(question.id);
    else if (question.skipAs) live[question.id] = [question.skipAs];
  }
  keep(quiz.pills.id);
  return live;
}
