import { type Article, articlesOf } from '../library/articles.ts';
import { sources } from '../library/records.ts';
import { lastModified } from '../seo/days.ts';
import type { Named, PageContent, Subject } from '../seo/page-facts.ts';

/**
 * What search engines are told of an article: nothing that its page does not show.
 * @param cited ids of its sources, as its list of sources has them
 */
export async function articleContent(article: Article, cited: readonly string[]): Promise<PageContent> {
  const days = { published: article.data.published, modified: lastModified(article.data) };
  if (article.collection === 'about') return { kind: 'about', ...days };
  const bibliography = await sources();
  const citations = cited.flatMap((id) => bibliography.get(id)?.url ?? []);
  return { kind: 'article', ...days, citations, subject: await subjectOf(article) };
}

async function subjectOf(article: Article): Promise<Subject> {
  const { data } = article;
  if ('effect' in data && article.collection === 'remedies') {
    const notFor = 'notFor' in data ? data.notFor : undefined;
    return { kind: 'therapy', name: data.name, alsoCalled: data.alsoCalled, ...(notFor && { notFor }) };
  }
  // What may play a part without being the cause is no condition of the back.
  if (!('kind' in data) || data.kind === 'contributor') return { kind: 'topic', name: data.title };
  const shows = (component: string) => article.outline.components.some(({ name }) => name === component);
  return {
    kind: 'condition',
    name: data.title,
    alsoCalled: data.alsoCalled,
    signs: shows('Signs') ? data.signs.filter(({ points }) => points > 0).map(({ says }) => says) : [],
    treatments: shows('Eases') ? await remediesNamed(data.eases) : [],
  };
}

/** Remedies that do more good than harm, as far as anyone knows. */
async function remediesNamed(ids: readonly string[]): Promise<Named[]> {
  const remedies = await articlesOf('remedies');
  return ids.flatMap((id) => {
    const remedy = remedies.find((candidate) => candidate.id === id);
    const worthTrying = remedy && remedy.data.effect !== 'harms' && remedy.data.effect !== 'does-not-help';
    return worthTrying ? [{ name: remedy.data.name, path: remedy.path }] : [];
  });
}
