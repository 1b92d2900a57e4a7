import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, type Place } from './host-config.ts';
import { contentSecurityPolicy, inlineHashes, withIntegrity, withPolicy } from './security-policy.ts';

/** Puts a content security policy into every built page and writes the headers for hosts that read `_headers`. */
export function security(): AstroIntegration {
  let base = '/';
  return {
    name: 'security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const hashOf = await scriptHashes(root, base);
        const pages = globSync('**/*.html', { cwd: root }).sort();
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          await writeFile(join(root, page), withPolicy(withIntegrity(html, hashOf)));
        }
        await writeFile(join(root, '_headers'), headersFile(await placesOf(root), base));
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}

/**
 * The policies that headers have to say, one for each first part of an address: a policy that allowed what all pages
 * hold inline would be longer than a header should be. Each also allows the page for wrong addresses, which may come
 * anywhere; the last place is everywhere else.
 */
export async function placesOf(root: string): Promise<Place[]> {
  const places = new Map<string, { scripts: string[]; styles: string[] }>();
  for (const page of globSync('**/*.html', { cwd: root }).sort()) {
    const { scripts, styles } = inlineHashes(await readFile(join(root, page), 'utf8'));
    const path = page === '404.html' ? '*' : page.includes('/') ? page.replace(/\/.*/, '/*') : '';
    const place = places.get(path) ?? { scripts: [], styles: [] };
    places.set(path, { scripts: [...place.scripts, ...scripts], styles: [...place.styles, ...styles] });
  }
  const lost = places.get('*') ?? { scripts: [], styles: [] };
  places.delete('*');
  return [...places, ['*', { scripts: [], styles: [] }] as const].map(([path, { scripts, styles }]) => ({
    path,
    policy: contentSecurityPolicy({ scripts: [...scripts, ...lost.scripts], styles: [...styles, ...lost.styles] }),
  }));
}

/** Gives a script's hash for its address. */
async function scriptHashes(root: string, base: string): Promise<(source: string) => string | undefined> {
  const hashes = new Map<string, string>();
  for (const file of globSync('_astro/*.js', { cwd: root })) {
    const digest = createHash('sha256')
      .update(await readFile(join(root, file)))
      .digest('base64');
    hashes.set(base + file, `sha256-${digest}`);
  }
  return (source) => hashes.get(source);
}
