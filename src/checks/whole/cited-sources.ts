import { attributeOf, descend, idsIn, isNamed } from '../body/nodes.ts';
import { referenceFields } from '../fields/references.ts';
import { problemAt } from '../files/field-label.ts';
import { type Article, type Library, recordsOf } from '../files/library.ts';
import { textsAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';

/** Every source an article cites, in its frontmatter and its text. */
export function sourcesOf(article: Article): Set<string> {
  return new Set([...sourcesIn(article, article.collection), ...citedIn(article)]);
}

function citedIn({ body }: Article): string[] {
  const nodes = body ? descend(body.tree).map(([node]) => node) : [];
  return nodes.filter((node) => isNamed(node, 'Cite')).flatMap((node) => idsIn(attributeOf(node, 'ids')));
}

function sourcesIn(fields: YamlFields, name: string): string[] {
  return Object.entries(referenceFields[name] ?? {}).flatMap(([pattern, target]) =>
    target === 'source' ? textsAt(fields.data, pattern).map(({ value }) => value) : [],
  );
}

/** Sources that may be cited and never are. */
export function uncitedSources(library: Library): Problem[] {
  const bibliography = library.records.get('sources');
  if (!bibliography) return [];
  const cited = new Set([
    ...[...library.articles.values()].flatMap((article) => [...sourcesOf(article)]),
    ...[...library.records, ...library.documents].flatMap(([name, fields]) => sourcesIn(fields, name)),
  ]);
  return recordsOf(bibliography)
    .filter(({ id, record }) => record.citable === true && !cited.has(id))
    .map(({ index }) =>
      problemAt(bibliography, [index, 'id'], 'nothing cites this source. Cite it where it was used, or take it out.'),
    );
}
