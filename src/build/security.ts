import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './host-config.ts';
import { securityHeaders } from './security-headers.ts';
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
        const headers = securityHeaders(await policyOf(root));
        await writeFile(join(root, '_headers'), headersFile({ headers, base }));
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}

/** The policy that holds for all pages built under `root` together, as a header has to say it. */
export async function policyOf(root: string): Promise<string> {
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const page of globSync('**/*.html', { cwd: root })) {
    const { scripts, styles } = inlineHashes(await readFile(join(root, page), 'utf8'));
    for (const hash of scripts) all.scripts.add(hash);
    for (const hash of styles) all.styles.add(hash);
  }
  return contentSecurityPolicy({ scripts: [...all.scripts], styles: [...all.styles] });
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
