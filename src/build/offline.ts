import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { type Core, listPath } from '../offline/kept.ts';
import { coreOf, listSite, weighCore } from './site-list.ts';

/**
 * Writes the service worker and the list of pages that it keeps in step with. `OFFLINE=off` writes a worker that
 * removes itself and every copy: the way out when the real one ever does harm.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (process.env.OFFLINE === 'off') {
          await writeFile(join(root, 'sw.js'), await bundle('remove.ts'));
          logger.warn('the worker of this build removes itself');
          return;
        }
        const list = listSite(root, base);
        const core = coreOf(list, root, base);
        await mkdir(join(root, 'offline'), { recursive: true });
        await writeFile(join(root, listPath), JSON.stringify(list));
        await writeFile(join(root, 'sw.js'), await bundle('worker.ts', core));
        logger.info(`the worker fetches ${Math.ceil(weighCore(core, root) / 1000)} kB at first`);
      },
    },
  };
}

/** A worker as one script. */
async function bundle(name: string, core?: Core): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../offline/${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { CORE: JSON.stringify(core ?? null), 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
