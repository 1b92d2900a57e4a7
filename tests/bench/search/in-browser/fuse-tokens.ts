import Fuse from 'fuse.js';
import type { SectionDocument } from '../documents.ts';
import { distinct, type Engine } from './engine.ts';

/** Fuse with its token search, weighed keys and a threshold for typing errors. */
export async function start(folder: string): Promise<Engine> {
  const documents: SectionDocument[] = await (await fetch(`${folder}/documents.json`)).json();
  const fuse = new Fuse(documents, {
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
    keys: [
      { name: 'title', weight: 10 },
      { name: 'words', weight: 8 },
      { name: 'heading', weight: 6 },
      { name: 'text', weight: 2 },
    ],
  });
  return { ask: async (query) => distinct(fuse.search(query, { limit: 60 }).map((result) => result.item.ref)) };
}
