import { articlesOf } from '../../../library/articles.ts';
import { claims } from '../../../library/records.ts';

/** A real article, a claim that remedies answer, and what both cite: parts are shown as they stand in an article. */
export async function readExample() {
  const article = (await articlesOf('causes')).find(({ id }) => id === 'tailbone-pain');
  if (!article) throw new Error('content/causes/tailbone-pain.mdx is missing');
  const claim = (await claims()).find(({ read }) => read === 'remedies/heat');
  const order = [...new Set([...(claim?.sources ?? []), ...article.data.signs.flatMap(({ sources }) => sources)])];
  return { article, claim, order };
}
