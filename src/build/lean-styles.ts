import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesNamedIn, withImports } from './page-files.ts';
import { propertiesRead, type UsedNames, withLeanStyles, wordsIn } from './page-styles.ts';

/** Leaves in each built page only the styles that it can use. */
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
        const usedBy = namesUsed(root, base);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(join(root, page), 'utf8');
          writeFileSync(join(root, page), withLeanStyles(html, usedBy(html)));
        }
      },
    },
  };
}

/** Finds what the scripts and later style sheets of a page may use. Pages share scripts, so each set is read once. */
function namesUsed(root: string, base: string): (html: string) => UsedNames {
  const known = new Map<string, UsedNames>();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return (html) => {
    const files = withImports(root, filesNamedIn(html, base), true).filter((file) => /\.(js|css)$/.test(file));
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    const key = [...files, ...inline].join('\n');
    const names = known.get(key) ?? {
      words: new Set([...files.filter((file) => file.endsWith('.js')).map(read), ...inline].flatMap(wordsIn)),
      properties: propertiesRead(files.map(read).join('\n')),
    };
    known.set(key, names);
    return names;
  };
}
