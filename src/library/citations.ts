import type { ComponentUse } from '../outline/outline.ts';
import type { Article } from './articles.ts';
import { claims } from './records.ts';

/**
 * The sources of an article in the order a reader meets them; a source's number is its place, from 1. Comes from the
 * citations in the body, the records that the body's components show, and the frontmatter. Findings of remedies and habits
 * are not among them: they lead to the sources on their own page.
 */
export async function citedSources(article: Article): Promise<string[]> {
  const order = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) order.add(id);
  };
  if ('finding' in article.data) add(article.data.sources);
  for (const use of article.outline.components) add(await sourcesShownBy(use, article));
  if ('sources' in article.data) add(article.data.sources);
  return [...order];
}

async function sourcesShownBy({ name, attributes }: ComponentUse, { data }: Article): Promise<string[]> {
  switch (name) {
    case 'Cite':
      return (attributes.ids ?? '').split(/\s+/).filter(Boolean);
    case 'Signs':
      return 'signs' in data ? data.signs.flatMap((sign) => sign.sources) : [];
    case 'Claim':
      return (await claims()).find((claim) => claim.id === attributes.id)?.sources ?? [];
    default:
      return [];
  }
}
