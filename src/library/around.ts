import { type Article, allArticles, articleAt, articlesOf } from './articles.ts';
import { likeness, topicsOf } from './likeness.ts';
import { exercises } from './movements.ts';

/** Places that an article leads to, as one list with its heading. */
export interface LinkList {
  heading: string;
  links: { name: string; path: string }[];
}

/** How many articles are named to read next; those that writers chose come first and are never cut. */
const readNext = 4;

/** What an article leads to at its end: its movements, what it is for, and what to read next. */
export async function linksAround(article: Article): Promise<LinkList[]> {
  const lists = [
    { heading: 'See the movements', links: await movementsOf(article) },
    ...(await listsOf(article)),
    listOf('Read next', await nextToRead(article)),
  ];
  return lists.filter(({ links }) => links.length > 0);
}

/** The movements that an article describes, each at its place on the page that draws them. */
async function movementsOf({ data }: Article): Promise<LinkList['links']> {
  const ids = 'exercises' in data ? data.exercises : [];
  const all = await exercises();
  return ids.flatMap((id) => {
    const movement = all.find((one) => one.id === id);
    return movement ? [{ name: movement.name, path: `/movements/#${id}` }] : [];
  });
}

const listOf = (heading: string, articles: readonly Article[]): LinkList => ({
  heading,
  links: articles.map(({ data, path }) => ({ name: data.name, path })),
});

/** The articles before and after this one in its section, in the section's order. */
export async function neighbors(article: Article): Promise<{ before?: Article; after?: Article }> {
  const section: Article[] = await articlesOf(article.collection);
  const place = section.findIndex(({ id }) => id === article.id);
  const [before, after] = [section[place - 1], section[place + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

async function listsOf(article: Article): Promise<LinkList[]> {
  const { data, collection, id } = article;
  if ('causes' in data) {
    return [
      listOf('What may be behind it', await named('causes', data.causes)),
      listOf('What eases it', await named('remedies', data.remedies)),
    ];
  }
  const causes = await articlesOf('causes');
  if (collection === 'remedies') {
    const helped = causes.filter((cause) => cause.data.eases.includes(id));
    return [listOf('Causes it may help with', helped)];
  }
  if (collection === 'prevention') {
    const kept = causes.filter((cause) => cause.data.prevents.includes(id));
    return [listOf('Causes it may keep away', kept)];
  }
  return [];
}

async function named(collection: 'causes' | 'remedies', ids: readonly string[]): Promise<Article[]> {
  const articles: Article[] = await articlesOf(collection);
  return ids.flatMap((id) => articles.find((article) => article.id === id) ?? []);
}

async function nextToRead(article: Article): Promise<Article[]> {
  const chosen = (await Promise.all(article.data.related.map(articleAt))).flatMap((other) => other ?? []);
  return [...chosen, ...(await mostAlike(article, chosen)).slice(0, Math.max(0, readNext - chosen.length))];
}

/** Articles of the same section that share a topic, those with most in common first. */
async function mostAlike(article: Article, except: readonly Article[]): Promise<Article[]> {
  topicIndex ??= allArticles().then(indexTopics);
  const { topicsIn, articlesOn } = await topicIndex;
  const own = topicsIn(article);
  return [...new Set([...own].flatMap(articlesOn))]
    .filter((other) => other !== article && !except.includes(other) && other.collection === article.collection)
    .map((other) => ({ other, score: likeness(own, topicsIn(other)) }))
    .sort((a, b) => b.score - a.score || (a.other.ref < b.other.ref ? -1 : 1))
    .map(({ other }) => other);
}

let topicIndex: Promise<ReturnType<typeof indexTopics>> | undefined;

/** Finds the topics of an article and the articles on a topic, so that no article is compared with all others. */
function indexTopics(articles: readonly Article[]) {
  const topics = new Map(articles.map((article) => [article, topicsOf(article.ref, article.data)]));
  const byTopic = new Map<string, Article[]>();
  for (const [article, own] of topics) {
    for (const topic of own) {
      const list = byTopic.get(topic) ?? [];
      list.push(article);
      byTopic.set(topic, list);
    }
  }
  return {
    topicsIn: (article: Article): ReadonlySet<string> => topics.get(article) ?? new Set(),
    articlesOn: (topic: string): readonly Article[] => byTopic.get(topic) ?? [],
  };
}
