import Fuse from 'fuse.js';
import type { SectionDocument } from '../documents.ts';
import { distinct, type Engine } from './engine.ts';

/** Fuse as it comes: nothing set but the keys. */
export async function start(folder: string): Promise<Engine> {
  const documents: SectionDocument[] = await (await fetch(`${folder}/documents.json`)).json();
  const fuse = new Fuse(documents, { keys: ['title', 'heading', 'words', 'text'] });
  return { ask: async (query) => distinct(fuse.search(query, { limit: 60 }).map((result) => result.item.ref)) };
}
