import type { z } from 'astro/zod';
import { articleCollections, documents, recordCollections } from '../../model/collections.ts';
import type { Article, Library } from '../files/library.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { dayProblems } from './days.ts';
import { referenceProblems, type Targets, uncitableSources } from './references.ts';
import { repeatedEntries, sharedIds } from './repeated.ts';
import { schemaProblems } from './schema-problems.ts';

/**
 * Fields of all files that break their schema, name what is not there, or say something twice.
 * @param today the day of the build, as YYYY-MM-DD
 */
export function fieldProblems(library: Library, targets: Targets, today: string): Problem[] {
  const barred = uncitableSources(library);
  const judge = (fields: YamlFields, name: string, schema: z.ZodType): Problem[] =>
    // A file that cannot be read has been told of already.
    fields.data === undefined
      ? []
      : [
          ...firstOf(referenceProblems(fields, name, targets, barred), schemaProblems(fields, schema)),
          ...repeatedEntries(fields, name),
          ...sharedIds(fields, name),
        ];
  const articles: Article[] = [...library.articles.values()].filter(({ data }) => data !== null);
  return [
    ...articles.flatMap((article) => judge(article, article.collection, articleCollections[article.collection])),
    ...articles.flatMap((article) => dayProblems(article, today)),
    ...[...library.records].flatMap(([name, fields]) => judge(fields, name, recordCollections[name].array())),
    ...[...library.documents].flatMap(([name, fields]) => judge(fields, name, documents[name])),
  ];
}

/** Both, with nothing said again of a field that the first ones name: an unknown id seldom has the form of one. */
function firstOf(first: readonly Problem[], others: readonly Problem[]): Problem[] {
  const told = new Set(first.map(({ line, where }) => `${line} ${where}`));
  return [...first, ...others.filter(({ line, where }) => !told.has(`${line} ${where}`))];
}
