import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Has the scripts of each built page wait for its first paint; `first-paint.ts` starts them. */
export function lateScripts(): AstroIntegration {
  return {
    name: 'late-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const file = join(root, page);
          writeFileSync(file, withLateScripts(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** The page with its outside scripts under a type that browsers neither fetch nor run. */
export const withLateScripts = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="late" src=');
