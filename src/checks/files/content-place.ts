import {
  type ArticleCollection,
  articleCollections,
  documents,
  type RecordCollection,
  recordCollections,
} from '../../model/collections.ts';

export type DocumentName = keyof typeof documents;

/** What a file under content/ is, by its path alone. */
export type ContentPlace =
  | { kind: 'article'; collection: ArticleCollection; id: string }
  | { kind: 'records'; collection: RecordCollection }
  | { kind: 'document'; name: DocumentName }
  | { kind: 'word-list' }
  | { kind: 'unknown' };

const wordListPath = 'content/word-list.txt';

/** @param path from the project's root, with forward slashes */
export function placeOf(path: string): ContentPlace {
  if (path === wordListPath) return { kind: 'word-list' };
  const name = path.replace(/^content\//, '');
  if (Object.hasOwn(documents, name)) return { kind: 'document', name: name as DocumentName };
  const records = /^([a-z-]+)\.yaml$/.exec(name)?.[1];
  if (records && Object.hasOwn(recordCollections, records)) {
    return { kind: 'records', collection: records as RecordCollection };
  }
  const [, collection, id] = /^([a-z-]+)\/([^/]+)\.mdx$/.exec(name) ?? [];
  if (collection && id && Object.hasOwn(articleCollections, collection)) {
    return { kind: 'article', collection: collection as ArticleCollection, id };
  }
  return { kind: 'unknown' };
}
