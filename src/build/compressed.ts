import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroConfig, AstroIntegration } from 'astro';
import { isText } from './weights.ts';

const compressors: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** `COMPRESS=off` leaves it to a host that compresses by itself. */
export const compresses = process.env.COMPRESS !== 'off';

/** Where variants are kept from build to build, by content. */
export const compressedCache = (config: AstroConfig): string => join(fileURLToPath(config.cacheDir), 'compressed');

/**
 * Writes a brotli and a gzip variant beside every text file, for servers that send files as they are.
 */
export function compressed(): AstroIntegration {
  let cache = '';
  return {
    name: 'compressed',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = compressedCache(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!compresses) return;
        logger.info(`compressed ${await compressFolder(fileURLToPath(dir), cache)} files`);
      },
    },
  };
}

/** Compresses all text below `root`, and says how many files that were. */
export async function compressFolder(root: string, cache: string): Promise<number> {
  const files = globSync('**/*.*', { cwd: root }).filter(isText).sort();
  await compressFiles(root, files, cache);
  return files.length;
}

/** Compresses files below `root`, those of earlier builds out of the cache. */
export async function compressFiles(root: string, files: readonly string[], cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const rest = [...files];
  const work = async (): Promise<void> => {
    for (let file = rest.pop(); file; file = rest.pop()) await compress(join(root, file), cache);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

async function compress(file: string, cache: string): Promise<void> {
  const content = await readFile(file);
  const digest = createHash('sha256').update(content).digest('hex');
  for (const [ending, run] of Object.entries(compressors)) {
    const known = join(cache, `${digest}.${ending}`);
    try {
      await copyFile(known, `${file}.${ending}`);
    } catch {
      await writeFile(known, await run(content));
      await copyFile(known, `${file}.${ending}`);
    }
  }
}
