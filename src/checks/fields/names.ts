import { problemAt } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textsAt, valueAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from './nearest.ts';

/** Addresses and names that must be one article's own: file names, titles, descriptions, old addresses. */
export function nameProblems(library: Library): Problem[] {
  const articles = [...library.articles.values()];
  return [
    ...articles.flatMap(fileName),
    ...shared(articles, 'title', 'Reword one of them.'),
    ...shared(articles, 'description', 'Say what only this article teaches.'),
    ...formerly(library, articles),
    ...articles.flatMap(ownRelated),
    ...articles.flatMap(sectionWords),
  ];
}

function fileName(article: Article): Problem[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(article.id)
    ? []
    : [
        {
          path: article.path,
          line: 1,
          where: '',
          says: `"${article.id}" is no address. Name the file in lower-case words joined by hyphens.`,
        },
      ];
}

function shared(articles: readonly Article[], name: string, advice: string): Problem[] {
  const owners = new Map<string, Article>();
  return articles.flatMap((article) => {
    const value = valueAt(article.data, [name]);
    if (typeof value !== 'string') return [];
    const key = value.trim().toLowerCase();
    const owner = owners.get(key);
    if (owner) return [problemAt(article, [name], `${owner.path} has the same ${name}. ${advice}`)];
    owners.set(key, article);
    return [];
  });
}

/** An old address leads to one article and is no longer anyone's own. */
function formerly(library: Library, articles: readonly Article[]): Problem[] {
  const owners = new Map<string, string>();
  return articles.flatMap((article) =>
    textsAt(article.data, 'formerly.*').flatMap(({ field, value }) => {
      if (library.articles.has(value)) {
        return [
          problemAt(
            article,
            field,
            `"${value}" is an article of its own. An old address leads nowhere else; take it out.`,
          ),
        ];
      }
      const owner = owners.get(value);
      owners.set(value, owner ?? article.ref);
      return owner ? [problemAt(article, field, `"${value}" already leads to ${owner}. Keep one of them.`)] : [];
    }),
  );
}

function ownRelated(article: Article): Problem[] {
  return textsAt(article.data, 'related.*').flatMap(({ field, value }) =>
    value === article.ref ? [problemAt(article, field, 'is this very article. Name another.')] : [],
  );
}

/** Section words belong to headings that exist. */
function sectionWords(article: Article): Problem[] {
  const words = valueAt(article.data, ['sectionWords']);
  if (!article.body || typeof words !== 'object' || words === null) return [];
  const anchors = article.body.outline.sections.map(({ anchor }) => anchor).filter(Boolean);
  return Object.keys(words).flatMap((anchor) =>
    anchors.includes(anchor)
      ? []
      : [
          problemAt(
            article,
            ['sectionWords', anchor],
            `no heading has this anchor.${didYouMean(anchor, anchors) || ` Anchors: ${anchors.join(', ')}.`}`,
          ),
        ],
  );
}
