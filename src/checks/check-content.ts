import { articleCollections, documents, recordCollections } from '../model/collections.ts';
import type { BodyContext } from './body/body-context.ts';
import { citationProblems } from './body/citations.ts';
import { codeProblems } from './body/code.ts';
import { componentProblems } from './body/components.ts';
import { firstStepsProblems } from './body/first-steps.ts';
import { bodyGaps } from './body/gaps.ts';
import { headingProblems } from './body/headings.ts';
import { linkProblems } from './body/links.ts';
import { dayProblems } from './fields/days.ts';
import { fieldGaps, withoutGaps } from './fields/gaps.ts';
import { nameProblems } from './fields/names.ts';
import { referenceProblems, targetsOf, uncitableSources } from './fields/references.ts';
import { repeatedEntries, repeatedIds } from './fields/repeated.ts';
import { schemaProblems } from './fields/schema-problems.ts';
import { type Article, type Body, type ContentFile, idsOf, type Library, readLibrary } from './files/library.ts';
import type { YamlFields } from './files/yaml-fields.ts';
import { causeProblems } from './finder/causes.ts';
import { dangerProblems } from './finder/danger.ts';
import { questionProblems } from './finder/questions.ts';
import { readVocabulary } from './finder/vocabulary.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { uncitedSources } from './whole/cited-sources.ts';
import { glossaryProblems } from './whole/glossary-words.ts';
import { orphanProblems } from './whole/links-between.ts';
import { sharedSentences } from './whole/shared-sentences.ts';
import { unusedQuestions } from './whole/unused-questions.ts';
import { articleGradeProblems, dangerGradeProblems } from './wording/grades.ts';
import { wordingProblems } from './wording/wording.ts';

/** What the files cannot tell by themselves. */
export interface CheckOptions {
  /** The day of the build, as YYYY-MM-DD. */
  today: string;
  /** Pages that are no articles, such as /finder/. */
  pages: readonly string[];
  /** Ids that <Figure> can draw; left out, they are not judged. */
  figures?: readonly string[];
  /** Also ask for what only a whole library can have: every source cited, every article linked, every question weighed. */
  whole?: boolean;
}

/**
 * Everything an editor has to put right, in reading order: by file, then by line. Empty when the content may be built.
 * @param files all of content/, each with its path from the project's root
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions): Problem[] {
  return checkLibrary(readLibrary(files), options);
}

/** The same for a library already read. */
export function checkLibrary(library: Library, options: CheckOptions): Problem[] {
  const vocabulary = readVocabulary(library);
  const context = contextOf(library, options);
  const articles = [...library.articles.values()];
  const problems = [
    ...articles.flatMap((article) => articleProblems(article, context, options)),
    ...[...library.records].flatMap(([name, fields]) => listProblems(fields, name, recordCollections[name], context)),
    ...[...library.documents].flatMap(([name, fields]) => listProblems(fields, name, documents[name], context)),
    ...causeProblems(library, vocabulary?.vocabulary),
    ...dangerProblems(library, vocabulary?.vocabulary),
    ...questionProblems(library, vocabulary?.vocabulary, vocabulary?.repeated ?? []),
    ...nameProblems(library),
    ...wordingProblems(library),
    ...dangerGradeProblems(library),
    ...glossaryProblems(library),
    ...sharedSentences(library),
    ...(options.whole ? [...uncitedSources(library), ...orphanProblems(library), ...unusedQuestions(library)] : []),
  ];
  const gaps = [...articles, ...library.records.values(), ...library.documents.values()].flatMap(fieldGaps);
  const bodies = articles.flatMap((article) => (article.body ? bodyGaps(article, article.body) : []));
  return inReadingOrder([...library.problems, ...withoutGaps(problems, [...gaps, ...bodies])]);
}

function articleProblems(article: Article, context: BodyContext, { today }: CheckOptions): Problem[] {
  const { body } = article;
  return [
    ...fieldProblems(article, article.collection, articleCollections[article.collection], context),
    ...dayProblems(article, today),
    ...(body ? bodyProblems(article, body, context) : []),
  ];
}

function bodyProblems(article: Article, body: Body, context: BodyContext): Problem[] {
  return [
    ...headingProblems(article, body),
    ...linkProblems(article, body, context),
    ...componentProblems(article, body, context),
    ...codeProblems(article, body),
    ...firstStepsProblems(article, body),
    ...citationProblems(article, body),
    ...articleGradeProblems(article, body),
  ];
}

function listProblems(fields: YamlFields, name: string, schema: Parameters<typeof schemaProblems>[1], context: BodyContext): Problem[] {
  return [...fieldProblems(fields, name, schema, context), ...repeatedIds(fields, '*.id', 'entry')];
}

function fieldProblems(fields: YamlFields, name: string, schema: Parameters<typeof schemaProblems>[1], context: BodyContext): Problem[] {
  // A file that cannot be read has been told of already.
  if (fields.data === undefined || fields.data === null) return [];
  const isList = fields.path.endsWith('.yaml') && Object.hasOwn(recordCollections, name);
  return [
    ...schemaProblems(fields, isList ? schema.array() : schema),
    ...referenceProblems(fields, name, context.targets, context.uncitable),
    ...repeatedEntries(fields, name),
  ];
}

function contextOf(library: Library, { pages, figures }: CheckOptions): BodyContext {
  return {
    library,
    targets: targetsOf(library),
    uncitable: uncitableSources(library),
    figures: figures && new Set(figures),
    pages: pagesOf(library, pages),
  };
}

/** Anchors of the pages that list records: each record has its own. */
const recordPages = { '/claims/': 'claims', '/glossary/': 'glossary', '/sources/': 'sources' } as const;

function pagesOf(library: Library, pages: readonly string[]): Map<string, ReadonlySet<string>> {
  const own = [...library.articles.values()].map(({ ref, body }): [string, Set<string>] => [
    `/${ref}/`,
    new Set(body?.outline.sections.map(({ anchor }) => anchor).filter(Boolean)),
  ]);
  const others = pages.map((page): [string, ReadonlySet<string>] => {
    const collection = recordPages[page as keyof typeof recordPages];
    return [page, (collection && idsOf(library, collection)) ?? new Set()];
  });
  return new Map([...own, ...others]);
}
