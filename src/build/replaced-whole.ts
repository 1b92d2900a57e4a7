import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the folder of the built site and puts the new one in its place at the very end. A build that fails,
 * wherever it fails, leaves the last good one as it was.
 */
export function replacedWhole(): AstroIntegration {
  let site = '';
  return {
    name: 'replaced-whole',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/\/$/, '');
        makeEmpty(beside(site, 'next'));
        updateConfig({ outDir: pathToFileURL(`${beside(site, 'next')}/`) });
      },
      'astro:build:done': () => replaceFolder(site, beside(site, 'next'), beside(site, 'last')),
    },
  };
}

/** A hidden folder on the same disk. */
const beside = (folder: string, which: string): string => join(dirname(folder), `.${basename(folder)}-${which}`);

/** @throws with what an editor can do, where nothing can be written */
function makeEmpty(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const says = `The build cannot write to ${dirname(folder)} (${code}). Make it writable and build again.`;
    throw new Error(`${says} The site built last stands as it was.`);
  }
}

function replaceFolder(folder: string, next: string, last: string): void {
  rmSync(last, { recursive: true, force: true });
  try {
    renameSync(folder, last);
  } catch (error) {
    // The first build has nothing to replace.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}
