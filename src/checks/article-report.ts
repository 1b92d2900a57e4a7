import { type CheckOptions, checkLibrary } from './check-content.ts';
import { type ContentFile, readLibrary } from './files/library.ts';
import { valueAt } from './files/values.ts';
import { sourcesOf, uncitedSources } from './whole/cited-sources.ts';
import { incomingLinks } from './whole/links-between.ts';
import { measureArticle } from './wording/article-grades.ts';

/** What an editor wants to see of one article. */
export interface ArticleRow {
  /** Collection and id. */
  ref: string;
  /** Flesch-Kincaid grade, lead included. */
  grade: number;
  words: number;
  /** How many works it cites. */
  sources: number;
  /** YYYY-MM-DD, or empty when it does not say. */
  checked: string;
  nextCheck: string;
  /** The day of the next check has passed. */
  overdue: boolean;
  /** How many other articles and lists lead to it. */
  linkedFrom: number;
  problems: number;
}

export interface LibraryReport {
  articles: ArticleRow[];
  /** Ids of works that may be cited and never are. */
  uncited: string[];
  /** Problems in files that are no articles. */
  otherProblems: number;
}

/** The state of the library, article by article, in the order of their addresses. */
export function reportOn(files: readonly ContentFile[], options: CheckOptions): LibraryReport {
  const library = readLibrary(files);
  const incoming = incomingLinks(library);
  const problems = Map.groupBy(checkLibrary(library, options), ({ path }) => path);
  const articles = [...library.articles.values()].map((article): ArticleRow => {
    const dayOf = (name: string) => String(valueAt(article.data, [name]) ?? '');
    return {
      ref: article.ref,
      ...measureArticle(article),
      sources: sourcesOf(article).size,
      checked: dayOf('checked'),
      nextCheck: dayOf('nextCheck'),
      overdue: dayOf('nextCheck') < options.today,
      linkedFrom: incoming.get(article.ref)?.size ?? 0,
      problems: problems.get(article.path)?.length ?? 0,
    };
  });
  const inArticles = articles.reduce((sum, row) => sum + row.problems, 0);
  return {
    articles: articles.sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    uncited: uncitedSources(library).map(({ where }) => where.replace(/\.id$/, '')),
    otherProblems: [...problems.values()].flat().length - inArticles,
  };
}
