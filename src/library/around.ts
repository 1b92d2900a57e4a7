import { type Article, allArticles, articleAt, articlesOf } from './articles.ts';
import { likeness, topicsOf } from './likeness.ts';

/** Other articles that an article leads to, as one list with its heading. */
export interface ArticleList {
  heading: string;
  articles: Article[];
}

/** How many articles are named to read next; those that writers chose come first and are never cut. */
const readNext = 4;

/** What an article leads to at its end: what it is for, and what to read next. */
export async function articlesAround(article: Article): Promise<ArticleList[]> {
  const lists = [...(await listsOf(article)), { heading: 'Read next', articles: await nextToRead(article) }];
  return lists.filter(({ articles }) => articles.length > 0);
}

/** The articles before and after this one in its section, in the section's order. */
export async function neighbors(article: Article): Promise<{ before?: Article; after?: Article }> {
  const section: Article[] = await articlesOf(article.collection);
  const place = section.findIndex(({ id }) => id === article.id);
  const [before, after] = [section[place - 1], section[place + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

async function listsOf(article: Article): Promise<ArticleList[]> {
  const { data, collection, id } = article;
  if ('causes' in data) {
    return [
      { heading: 'What may be behind it', articles: await named('causes', data.causes) },
      { heading: 'What eases it', articles: await named('remedies', data.remedies) },
    ];
  }
  const causes = await articlesOf('causes');
  if (collection === 'remedies') {
    return [{ heading: 'Causes it may help with', articles: causes.filter((cause) => cause.data.eases.includes(id)) }];
  }
  if (collection === 'prevention') {
    return [
      { heading: 'Causes it may keep away', articles: causes.filter((cause) => cause.data.prevents.includes(id)) },
    ];
  }
  return [];
}

async function named(collection: 'causes' | 'remedies', ids: readonly string[]): Promise<Article[]> {
  const articles: Article[] = await articlesOf(collection);
  return ids.flatMap((id) => articles.find((article) => article.id === id) ?? []);
}

async function nextToRead(article: Article): Promise<Article[]> {
  const chosen = (await Promise.all(article.data.related.map(articleAt))).flatMap((other) => other ?? []);
  const topics = topicsOf(article.ref, article.data);
  const alike = (await allArticles())
    .filter((other) => other !== article && !chosen.includes(other) && other.collection === article.collection)
    .map((other) => ({ other, score: likeness(topics, topicsOf(other.ref, other.data)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return [...chosen, ...alike.slice(0, Math.max(0, readNext - chosen.length)).map(({ other }) => other)];
}
