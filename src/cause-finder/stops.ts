import type { Question } from '../model/question.ts';
import { type Answers, omit, privatePage, said } from './answers.ts';
import { atLeast, itemsDone, openFollowUps, type Reason, reasonsAt, settledLevel } from './care.ts';
import { holds, namedIn } from './conditions.ts';
import type { FinderData, FinderItem, FinderPath } from './finder-data.ts';
import { askedItems, liveAnswers, onPath, shownFollowUps } from './live.ts';
import { questionsThatMatter } from './open-questions.ts';
import type { AskedItem, AskStep } from './steps.ts';

/** A screen this reader is asked, and whether all of it is answered. */
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
    const page = pages.get(key);
    if (page) page.push(question);
    else pages.set(key, [question]);
  }
  return pages;
}

/**
 * A page asks what mattered before anything on it was answered, so that nothing vanishes under the reader's hand; a
 * question that hangs on another one of the page waits for its answer.
 */
function questionStops(quiz: FinderData, answers: Answers, live: Answers): Stop[] {
  const matterNow = questionsThatMatter(quiz, answers);
  return [...pagesOf(quiz)].flatMap(([key, page]): Stop | [] => {
    const answered = page.flatMap(({ id }) => (answers[id] ? id : []));
    // Weighed anew for a page that is answered in part alone: elsewhere nothing would differ, and it is the dear part.
    const partly = answered.length > 0 && answered.length < page.length;
    const matter = partly ? questionsThatMatter(quiz, omit(answers, answered)) : matterNow;
    const waiting = new Set<string>();
    const questions = page.filter(({ id, skipWhen }) => {
      if (skipWhen && (holds(skipWhen, live) || namedIn(skipWhen).some((name) => waiting.has(name)))) return false;
      if (!answers[id] && matter.has(id)) waiting.add(id);
      return answers[id] || waiting.has(id);
    });
    return questions.length > 0 ? { step: { key, kind: 'ask', questions }, done: waiting.size === 0 } : [];
  });
}

/** Everything that follows from the answers and that more than one step wants. */
export interface Standing {
  live: Answers;
  reasons: Reason[];
  paths: FinderPath[];
  /** Causes are ranked below same-day only, and on no path. */
  ranks: boolean;
}

export function standingOf(quiz: FinderData, answers: Answers): Standing {
  const live = liveAnswers(quiz, answers);
  const reasons = reasonsAt(quiz, live);
  const paths = quiz.paths.filter((path) => onPath(path, live));
  return { live, reasons, paths, ranks: paths.length === 0 && !atLeast(settledLevel(reasons), 'same-day') };
}

/** Every screen this reader is asked as far as the answers tell, in order. */
export function stops(quiz: FinderData, answers: Answers, standing: Standing): Stop[] {
  const { live, ranks } = standing;
  const has = (id: string) => !!live[id]?.length;
  const age: Stop = { step: { key: 'age', kind: 'age', age: quiz.age }, done: has(quiz.age.id) };
  const pills: Stop = { step: { key: quiz.pills.id, kind: 'pills', ask: quiz.pills }, done: has(quiz.pills.id) };
  return [age, ...dangerStops(quiz, standing), ...(ranks ? [...questionStops(quiz, answers, live), pills] : [])];
}
