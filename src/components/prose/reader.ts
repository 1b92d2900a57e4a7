import type { Article } from '../../library/articles.ts';

/** What the parts of an article need to know of it while it is drawn. */
export interface Reader {
  article: Article;
  /** A source's number in this article, from 1. */
  numberOf(source: string): number;
  /** True once for each source: where the way back from the list of sources leads. */
  isFirst(source: string): boolean;
}

/** Starts drawing an article whose sources are numbered in the given order. */
export function beginReading(article: Article, order: readonly string[]): Reader {
  const seen = new Set<string>();
  return {
    article,
    numberOf: (source) => order.indexOf(source) + 1,
    isFirst: (source) => !seen.has(source) && Boolean(seen.add(source)),
  };
}

/** The article being drawn. */
export function readerOf(locals: App.Locals): Reader {
  if (!locals.reader) throw new Error('This component stands in an article only.');
  return locals.reader;
}
