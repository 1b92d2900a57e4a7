import MiniSearch from 'minisearch';
import type { SectionDocument } from '../documents.ts';
import { distinct, type Engine } from './engine.ts';

/** MiniSearch as it comes: nothing set but the fields. */
export async function start(folder: string): Promise<Engine> {
  const documents: SectionDocument[] = await (await fetch(`${folder}/documents.json`)).json();
  const index = new MiniSearch<SectionDocument>({
    fields: ['title', 'heading', 'words', 'text'],
    storeFields: ['ref'],
  });
  index.addAll(documents);
  return { ask: async (query) => distinct(index.search(query).map((result) => String(result.ref))) };
}
