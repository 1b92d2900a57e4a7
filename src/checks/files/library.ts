import type { ArticleCollection, RecordCollection } from '../../model/collections.ts';
import { type MdastNode, type Outline, OutlineError, outlineOf, parseBody } from '../../outline/outline.ts';
import type { Problem } from '../problem.ts';
import { type DocumentName, placeOf } from './content-place.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { isRecord } from './values.ts';
import { readYaml, type YamlFields } from './yaml-fields.ts';

/** A file as the checks are given it. */
export interface ContentFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** An article's body, read without running it. */
export interface Body {
  text: string;
  /** Line of the file on which it starts. */
  line: number;
  tree: MdastNode;
  outline: Outline;
}

export interface Article extends YamlFields {
  collection: ArticleCollection;
  id: string;
  /** Collection and id, as other files name it. */
  ref: string;
  /** Undefined when it cannot be parsed. */
  body: Body | undefined;
}

/** All of content/, each file by what it is. A file that is not there is not in its map. */
export interface Library {
  articles: ReadonlyMap<string, Article>;
  records: ReadonlyMap<RecordCollection, YamlFields>;
  documents: ReadonlyMap<DocumentName, YamlFields>;
  /** Files that cannot be read, or that stand where nothing looks. */
  problems: Problem[];
}

/** Reads every file; what cannot be read becomes a problem. */
export function readLibrary(files: readonly ContentFile[]): Library {
  const articles = new Map<string, Article>();
  const records = new Map<RecordCollection, YamlFields>();
  const documents = new Map<DocumentName, YamlFields>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const place = placeOf(path);
    if (place.kind === 'article') {
      const { article, problems: own } = readArticle(path, text, place.collection, place.id);
      articles.set(article.ref, article);
      problems.push(...own);
    } else if (place.kind === 'records') {
      records.set(place.collection, noted(readYaml(path, text), problems));
    } else if (place.kind === 'document') {
      documents.set(place.name, noted(readYaml(path, text), problems));
    } else if (place.kind === 'unknown') {
      problems.push({ path, line: 1, where: '', says: misplaced });
    }
  }
  return { articles, records, documents, problems };
}

const misplaced =
  'nothing reads a file here. Articles are content/<collection>/<id>.mdx; lists are the YAML files named in the README.';

function noted(fields: YamlFields, problems: Problem[]): YamlFields {
  problems.push(...fields.problems);
  return fields;
}

function readArticle(path: string, raw: string, collection: ArticleCollection, id: string) {
  const text = raw.replaceAll('\r\n', '\n');
  const parts = splitFrontmatter(text);
  const fields = readYaml(path, parts?.yaml ?? '', 1);
  const problems = [...fields.problems];
  if (!parts) problems.push({ path, line: 1, where: '', says: noFrontmatter });
  else if (fields.data === null)
    problems.push({
      path,
      line: 1,
      where: '',
      says: 'the frontmatter is empty. Write the fields between the two --- lines.',
    });
  let body: Body | undefined;
  try {
    body = parts && readBody(parts.body, parts.bodyLine);
  } catch (error) {
    if (!(error instanceof OutlineError)) throw error;
    problems.push({ path, line: error.line, where: '', says: brokenBody(error.message) });
  }
  const article: Article = { ...fields, collection, id, ref: `${collection}/${id}`, body };
  return { article, problems };
}

const noFrontmatter = 'has no frontmatter. Write --- on the first line, the fields below it, and --- again.';

function readBody(text: string, line: number): Body {
  const tree = parseBody(text, line);
  return { text, line, tree, outline: outlineOf(tree, line) };
}

function brokenBody(message: string): string {
  const reason = message.replace(/ \((?:note|mdx|\d+:\d+).*$/s, '').replace(/`/g, '"');
  return `the text cannot be read: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}. Close every component, and write no < or { of your own.`;
}

/** The records of a collection with their field paths; entries without an id are left to the schemas. */
export function recordsOf(
  fields: YamlFields | undefined,
): { id: string; index: number; record: Record<string, unknown> }[] {
  const entries: unknown[] = Array.isArray(fields?.data) ? fields.data : [];
  return entries.flatMap((record, index) =>
    isRecord(record) && typeof record.id === 'string' ? [{ id: record.id, index, record }] : [],
  );
}

/** The ids of a collection; undefined when its file is missing or cannot be read, so that nothing is told twice. */
export function idsOf(library: Library, collection: RecordCollection): ReadonlySet<string> | undefined {
  const fields = library.records.get(collection);
  return fields?.data === undefined ? undefined : new Set(recordsOf(fields).map(({ id }) => id));
}
