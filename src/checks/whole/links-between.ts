import { referenceFields } from '../fields/references.ts';
import type { Article, Library } from '../files/library.ts';
import { textsAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';

/** Which articles name each article: in a link, a list of the frontmatter, a claim, a term or a danger item. */
export function incomingLinks(library: Library): Map<string, Set<string>> {
  const incoming = new Map([...library.articles.keys()].map((ref) => [ref, new Set<string>()]));
  const note = (to: string, from: string) => to !== from && incoming.get(to)?.add(from);
  for (const article of library.articles.values()) {
    for (const ref of [...linkedFrom(article), ...namedBy(article, article.collection)]) note(ref, article.ref);
  }
  for (const [name, fields] of [...library.records, ...library.documents]) {
    for (const ref of namedBy(fields, name)) note(ref, name);
  }
  return incoming;
}

function linkedFrom({ body }: Article): string[] {
  return (body?.outline.links ?? []).flatMap(({ url }) => /^\/([a-z]+\/[a-z0-9-]+)\/(?:#|$)/.exec(url)?.[1] ?? []);
}

const folders = new Set(['causes', 'remedies', 'prevention']);

function namedBy(fields: YamlFields, name: string): string[] {
  return Object.entries(referenceFields[name] ?? {}).flatMap(([pattern, target]) => {
    if (target !== 'article' && !folders.has(target)) return [];
    return textsAt(fields.data, pattern).map(({ value }) => (target === 'article' ? value : `${target}/${value}`));
  });
}

/** Articles that nothing leads to but their section's index. */
function orphans(library: Library): string[] {
  return [...incomingLinks(library)]
    .filter(([ref, from]) => from.size === 0 && !ref.startsWith('about/'))
    .map(([ref]) => ref);
}

export function orphanProblems(library: Library): Problem[] {
  return orphans(library).map((ref) => ({
    path: `content/${ref}.mdx`,
    line: 1,
    where: '',
    says: 'no other article leads here. Link to it from one that a reader comes from.',
  }));
}
