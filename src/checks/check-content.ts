import { articleCollections, documents, recordCollections } from '../model/collections.ts';
import type { BodyContext } from './body/body-context.ts';
import { bodyProblems } from './body/body-problems.ts';
import { bodyGaps } from './body/gaps.ts';
import { pagesOf } from './body/pages.ts';
import { fieldProblems } from './fields/field-problems.ts';
import { fieldGaps, withoutGaps } from './fields/gaps.ts';
import { nameProblems } from './fields/names.ts';
import { type Targets, targetsOf, uncitableSources } from './fields/references.ts';
import { type ContentFile, idsOf, type Library, readLibrary } from './files/library.ts';
import { causeProblems } from './finder/causes.ts';
import { dangerProblems } from './finder/danger.ts';
import { questionProblems } from './finder/questions.ts';
import { readVocabulary } from './finder/vocabulary.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { uncitedSources } from './whole/cited-sources.ts';
import { glossaryProblems } from './whole/glossary-words.ts';
import { orphanProblems } from './whole/links-between.ts';
import { missingFiles } from './whole/missing-files.ts';
import { sharedSentences } from './whole/shared-sentences.ts';
import { unusedQuestions } from './whole/unused-questions.ts';
import { articleGrades } from './wording/article-grades.ts';
import { careCardGrades, dangerGrades } from './wording/danger-grades.ts';
import { wordingProblems } from './wording/wording.ts';

/** What the files cannot tell by themselves. */
export interface CheckOptions {
  /** The day of the build, as YYYY-MM-DD. */
  today: string;
  /** Pages that are no articles, such as /finder/. */
  pages: readonly string[];
  /** Ids of the pictures that <Figure> can draw besides movements and charts. */
  drawings: readonly string[];
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
  const targets = targetsOf(library);
  const articles = [...library.articles.values()];
  const problems = [
    ...fieldProblems(library, targets, options.today),
    ...bodyProblems(library, contextOf(library, targets, options)),
    ...causeProblems(library, vocabulary?.vocabulary),
    ...dangerProblems(library, vocabulary?.vocabulary),
    ...questionProblems(library, vocabulary?.vocabulary, vocabulary?.repeated ?? []),
    ...nameProblems(library),
    ...wordingProblems(library),
    ...articles.flatMap((article) => [...articleGrades(article), ...careCardGrades(article)]),
    ...dangerGrades(library),
    ...glossaryProblems(library),
    ...sharedSentences(library),
    ...(options.whole ? wholeProblems(library) : []),
  ];
  return inReadingOrder([...library.problems, ...withoutGaps(problems, gapsIn(library))]);
}

function contextOf(library: Library, targets: Targets, { pages, drawings }: CheckOptions): BodyContext {
  return {
    library,
    targets,
    uncitable: uncitableSources(library),
    pictures: new Set([...drawings, ...(targets('exercise') ?? []), ...(idsOf(library, 'charts') ?? [])]),
    pages: pagesOf(library, pages),
  };
}

function wholeProblems(library: Library): Problem[] {
  return [
    ...missingFiles(library),
    ...uncitedSources(library),
    ...orphanProblems(library),
    ...unusedQuestions(library),
  ];
}

function gapsIn(library: Library): Problem[] {
  const articles = [...library.articles.values()];
  return [
    ...articles.flatMap((article) => fieldGaps(article, articleCollections[article.collection])),
    ...articles.flatMap(({ body, path }) => (body ? bodyGaps(path, body) : [])),
    ...[...library.records].flatMap(([name, fields]) => fieldGaps(fields, recordCollections[name].array())),
    ...[...library.documents].flatMap(([name, fields]) => fieldGaps(fields, documents[name])),
  ];
}
