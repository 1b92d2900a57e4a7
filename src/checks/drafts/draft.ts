import {
  type ArticleCollection,
  articleCollections,
  type RecordCollection,
  recordCollections,
} from '../../model/collections.ts';
import type { ContentFile } from '../files/library.ts';
import { draftBody } from './draft-body.ts';
import { draftYaml } from './draft-fields.ts';

type Collection = ArticleCollection | RecordCollection;

/** Fields that may be left out and that make an entry found and linked. */
const shown: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  causes: ['words', 'related', 'signs', 'eases', 'sources'],
  remedies: ['words', 'related'],
  prevention: ['words', 'related'],
  moments: ['words', 'related'],
  help: ['words', 'related'],
  glossary: ['words'],
  sources: ['year', 'url'],
};

/** A new article: a file of its own, published `today` (YYYY-MM-DD), with gaps where a writer has to decide. */
export function draftArticle(collection: ArticleCollection, id: string, today: string): ContentFile {
  const known = {
    published: today,
    checked: today,
    nextCheck: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
    changes: [{ day: today, what: 'First published.' }],
  };
  const path = `content/${collection}/${id}.mdx`;
  const fields = draftYaml(articleCollections[collection], { known, shown: shown[collection] ?? [] }, path);
  return { path, text: `---\n${fields}---\n\n${draftBody(collection)}\n` };
}

/**
 * A new entry at the end of its list.
 * @param before the text of the list's file; empty when there is none yet
 */
export function draftRecord(collection: RecordCollection, id: string, before: string): ContentFile {
  const path = `content/${collection}.yaml`;
  const entry = draftYaml(recordCollections[collection], { known: { id }, shown: shown[collection] ?? [] }, path);
  const others = before.trim() === '[]' ? '' : before.replace(/\n*$/, before.trim() === '' ? '' : '\n');
  return { path, text: `${others}${entry}` };
}
