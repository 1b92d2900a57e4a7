import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { listPath, type SiteList } from '../offline/kept.ts';
import { compressedCache, compresses, compressFiles } from './compressed.ts';
import { listSite, weighCore } from './site-list.ts';

/**
 * Writes the service worker and the list of pages that it keeps in step with. `OFFLINE=off` writes a worker that
 * removes itself and every copy: the way out when the real one ever does harm.
 */
export function offline(): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        cache = compressedCache(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (process.env.OFFLINE === 'off') {
          logger.warn('the worker of this build removes itself');
          return writeRemoval(root);
        }
        const list = await writeWorker(root, base);
        if (compresses) await compressFiles(root, [listPath, 'sw.js'], cache);
        logger.info(`the worker fetches ${Math.ceil(weighCore(list, root) / 1000)} kB at first`);
      },
    },
  };
}

/** Writes the list of the site built under `root`, and the worker that goes with it. */
export async function writeWorker(root: string, base: string): Promise<SiteList> {
  const list = listSite(root, base);
  await mkdir(join(root, 'offline'), { recursive: true });
  await writeFile(join(root, listPath), JSON.stringify(list));
  await writeFile(join(root, 'sw.js'), await bundle('worker.ts', list.edition));
  return list;
}

/** Writes the worker that removes itself. */
export async function writeRemoval(root: string): Promise<void> {
  await writeFile(join(root, 'sw.js'), await bundle('remove.ts'));
}

/** A worker as one script. */
async function bundle(name: string, edition = ''): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../offline/${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { EDITION: JSON.stringify(edition), 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
