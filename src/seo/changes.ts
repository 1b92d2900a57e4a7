import type { KeptDays } from './days.ts';

/** One note from an article's list of changes. */
export interface Change {
  day: string;
  /** What changed, as the article's own note says it. */
  what: string;
  /** Whether it is the first note of a new article. */
  isNew: boolean;
  title: string;
  description: string;
  /** The article. */
  path: string;
  /** The note's place on the page of changes. */
  anchor: string;
}

interface ChangedArticle extends KeptDays {
  title: string;
  description: string;
  path: string;
}

/** Every note of every article, newest first; notes of one day in the order of the articles. */
export function changeLog(articles: readonly ChangedArticle[]): Change[] {
  return articles.flatMap(notesOf).sort((a, b) => b.day.localeCompare(a.day));
}

function notesOf({ title, description, path, changes }: ChangedArticle): Change[] {
  const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return changes.map(({ day, what }, index) => {
    const first = index === changes.length - 1;
    const laterThatDay = changes.slice(index + 1).filter((other) => other.day === day).length;
    const anchor = [name, day, ...(laterThatDay > 0 ? [laterThatDay + 1] : [])].join('-');
    return { day, what, isNew: first, title, description, path, anchor };
  });
}
