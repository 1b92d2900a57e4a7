import { type CollectionEntry, getCollection } from 'astro:content';
import type { ArticleCollection } from '../model/collections.ts';
import { type Outline, outline } from '../outline/outline.ts';

/** An article as pages use it: its words, where it stands and what it is made of. */
export interface Article<Name extends ArticleCollection = ArticleCollection> {
  collection: Name;
  id: string;
  /** collection/id, as content refers to it. */
  ref: string;
  /** Address below the site's base, with slashes at both ends. */
  path: string;
  entry: CollectionEntry<Name>;
  data: CollectionEntry<Name>['data'];
  outline: Outline;
}

const names = ['causes', 'remedies', 'prevention', 'moments', 'help', 'about'] as const satisfies ArticleCollection[];
const cache = new Map<ArticleCollection, Promise<Article[]>>();

/** The articles of one collection, by their `order`, then by title. */
export function articlesOf<Name extends ArticleCollection>(name: Name): Promise<Article<Name>[]> {
  const known = cache.get(name) ?? load(name);
  cache.set(name, known);
  return known as unknown as Promise<Article<Name>[]>;
}

let everyArticle: Promise<Article[]> | undefined;

/** Every article, collection by collection. */
export function allArticles(): Promise<Article[]> {
  everyArticle ??= Promise.all(names.map((name) => articlesOf(name))).then((lists) => lists.flat() as Article[]);
  return everyArticle;
}

/** The article at collection/id, or undefined. */
export async function articleAt(ref: string): Promise<Article | undefined> {
  const name = names.find((candidate) => ref.startsWith(`${candidate}/`));
  return name && (await articlesOf(name)).find((article) => article.ref === ref);
}

async function load(name: ArticleCollection): Promise<Article[]> {
  const entries = await getCollection(name);
  return entries
    .map((entry) => ({
      collection: name,
      id: entry.id,
      ref: `${name}/${entry.id}`,
      path: `/${name}/${entry.id}/`,
      entry,
      data: entry.data,
      outline: outline(entry.body ?? ''),
    }))
    .sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en'));
}
