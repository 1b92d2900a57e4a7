import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesNamedIn, importsUnder, type WithImports } from './page-files.ts';
import { classesIn, leanSheet, propertiesRead, stylesOf, type UsedNames, withSheet, wordsIn } from './page-styles.ts';

/** Leaves in each built page one style sheet, with only what the pages of its folder can use. */
export function leanStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'lean-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const withImports = importsUnder(root);
        for (const pages of groupsOf(root)) writeLean(root, base, pages, withImports);
      },
    },
  };
}

interface BuiltPage {
  file: string;
  html: string;
}

/**
 * Pages of one folder that hold the same styles. They go on sharing one sheet, so that the policy of their folder, which
 * a header has to say, allows one sheet and not one for each page.
 */
function groupsOf(root: string): BuiltPage[][] {
  const pages = globSync('**/*.html', { cwd: root })
    .sort()
    .map((file) => ({ file, html: readFileSync(join(root, file), 'utf8') }))
    .filter(({ html }) => stylesOf(html) !== '');
  return [...Map.groupBy(pages, ({ file, html }) => `${file.replace(/\/.*/s, '')}\n${stylesOf(html)}`).values()];
}

function writeLean(root: string, base: string, pages: readonly BuiltPage[], withImports: WithImports): void {
  const [first] = pages;
  if (!first) return;
  const css = leanSheet(stylesOf(first.html), namesUsed(root, base, pages, withImports));
  for (const { file, html } of pages) writeFileSync(join(root, file), withSheet(html, css));
}

function namesUsed(root: string, base: string, pages: readonly BuiltPage[], withImports: WithImports): UsedNames {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const files = new Set(pages.flatMap(({ html }) => withImports(filesNamedIn(html, base), true)));
  const scripts = [...files].filter((file) => file.endsWith('.js')).map(read);
  const sheets = [...files].filter((file) => file.endsWith('.css')).map(read);
  const inline = pages.flatMap(({ html }) =>
    [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
  );
  return {
    classes: new Set([...pages.flatMap(({ html }) => classesIn(html)), ...[...scripts, ...inline].flatMap(wordsIn)]),
    properties: propertiesRead([...scripts, ...sheets].join('\n')),
  };
}
