import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { draftArticle, draftRecord } from '../checks/drafts/draft.ts';
import { didYouMean } from '../checks/fields/nearest.ts';
import type { ContentFile } from '../checks/files/library.ts';
import { recordsOf } from '../checks/files/library.ts';
import { readYaml } from '../checks/files/yaml-fields.ts';
import {
  type ArticleCollection,
  articleCollections,
  type RecordCollection,
  recordCollections,
} from '../model/collections.ts';
import { today } from './build-date.ts';
import { checkProject } from './check-content.ts';

/** Collections by the name of one entry. Their own names do too. */
const singular: Readonly<Record<string, ArticleCollection | RecordCollection>> = {
  cause: 'causes',
  remedy: 'remedies',
  habit: 'prevention',
  moment: 'moments',
  claim: 'claims',
  exercise: 'exercises',
  movement: 'exercises',
  term: 'glossary',
  helpline: 'helplines',
  routine: 'routines',
  chart: 'charts',
  source: 'sources',
};
const collections = [...Object.keys(articleCollections), ...Object.keys(recordCollections)];

/**
 * A new entry for the content under `root`: its file with the draft in it.
 * @param what the collection or one of it, such as cause
 * @throws {Error} with what to do, when there is no such collection, the id is taken, or it is no id
 */
export function draftEntry(root: string, what: string, id: string, day: string): ContentFile {
  const collection = singular[what] ?? what;
  if (!collections.includes(collection)) {
    const names = [...Object.keys(singular), ...collections];
    throw new Error(
      `There is no collection "${what}".${didYouMean(what, names)} Collections: ${collections.join(', ')}.`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`"${id}" is no id. Write lower-case words joined by hyphens, such as piriformis-syndrome.`);
  }
  const isList = Object.hasOwn(recordCollections, collection);
  const draft = isList
    ? draftRecord(collection as RecordCollection, id, listBefore(root, collection, id))
    : draftArticle(collection as ArticleCollection, id, day);
  if (!isList && existsSync(join(root, draft.path)))
    throw new Error(`${draft.path} is there already. Choose another id.`);
  return draft;
}

function listBefore(root: string, collection: string, id: string): string {
  const path = `content/${collection}.yaml`;
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (recordsOf(readYaml(path, text)).some((record) => record.id === id)) {
    throw new Error(`${path} has an entry "${id}" already. Choose another id.`);
  }
  return text;
}

if (import.meta.main) {
  const [what = '', id = ''] = process.argv.slice(2);
  const root = resolve(import.meta.dirname, '../..');
  try {
    const draft = draftEntry(root, what, id, today());
    writeFileSync(join(root, draft.path), draft.text);
    console.log(`Wrote ${draft.path}. Still to be done, as npm run check:content will tell:\n`);
    for (const { path, line, where, says } of checkProject(root, today())) {
      if (path !== draft.path || (path.endsWith('.yaml') && !where.startsWith(id))) continue;
      console.log(`  line ${line}  ${where ? `${where}: ` : ''}${says.replace('is still to be written. ', '')}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('\nnpm run new -- <collection> <id>, such as: npm run new -- cause piriformis-syndrome');
    process.exitCode = 1;
  }
}
