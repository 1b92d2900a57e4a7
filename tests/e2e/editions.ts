import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRemoval, writeWorker } from '../../src/build/offline.ts';
import { dist } from './hosted.ts';

export interface Changes {
  /** Pages whose heading says something else. */
  headings?: Record<string, string>;
  /** Pages that are gone. */
  withdrawn?: string[];
  /** Builds the worker that removes itself. */
  removesItself?: boolean;
}

/** A later build of the site: a copy of the one under test with some changes. */
export async function laterEdition({ headings = {}, withdrawn = [], removesItself = false }: Changes): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'unknot-edition-'));
  cpSync(dist, root, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  for (const [path, heading] of Object.entries(headings)) {
    const file = join(root, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
  }
  for (const path of withdrawn) rmSync(join(root, path), { recursive: true });
  if (removesItself) await writeRemoval(root);
  else await writeWorker(root, '/');
  return root;
}
