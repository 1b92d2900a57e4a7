import { idsOf, type Library } from '../files/library.ts';

/** Pages that list records: each record's id is an anchor there. */
const recordPages = {
  '/claims/': 'claims',
  '/glossary/': 'glossary',
  '/movements/': 'exercises',
  '/sources/': 'sources',
} as const;

/**
 * Every page and the anchors on it.
 * @param pages addresses of the pages that are no articles
 */
export function pagesOf(library: Library, pages: readonly string[]): Map<string, ReadonlySet<string> | undefined> {
  const articles = [...library.articles.values()].map(({ ref, body }): [string, Set<string> | undefined] => [
    `/${ref}/`,
    body && new Set(body.outline.sections.map(({ anchor }) => anchor).filter(Boolean)),
  ]);
  const others = pages.map((page): [string, ReadonlySet<string>] => {
    const collection = recordPages[page as keyof typeof recordPages];
    return [page, (collection && idsOf(library, collection)) ?? new Set()];
  });
  const routines = [...(idsOf(library, 'routines') ?? [])].map((id): [string, undefined] => [
    `/routines/${id}/`,
    undefined,
  ]);
  // A navigation may name an article too; its own headings count.
  return new Map<string, ReadonlySet<string> | undefined>([...others, ...routines, ...articles]);
}
