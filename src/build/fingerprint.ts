import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataNamedIn } from './page-files.ts';

/**
 * Gives each data file that a page names to its scripts (`data-rules="/finder/data.json"`) an address that changes with
 * its content, so that scripts never meet data of another edition and browsers may keep it for good.
 */
export function fingerprint(): AstroIntegration {
  let base = '/';
  return {
    name: 'fingerprint',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => fingerprintData(fileURLToPath(dir), base),
    },
  };
}

async function fingerprintData(root: string, base: string): Promise<void> {
  const names = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: root })) {
    const html = await readFile(join(root, page), 'utf8');
    const files = dataNamedIn(html, base);
    for (const file of files) {
      if (!names.has(file)) names.set(file, await copyByContent(root, file));
    }
    const named = files.reduce(
      (text, file) => text.replaceAll(`"${base}${file}"`, `"${base}${names.get(file)}"`),
      html,
    );
    if (named !== html) await writeFile(join(root, page), named);
  }
}

/** Copies a data file to where hashed files lie and returns its path there. */
async function copyByContent(root: string, file: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(join(root, file)))
    .digest('base64url')
    .slice(0, 8);
  const name = `_astro/${basename(file, '.json')}.${hash}.json`;
  await mkdir(join(root, '_astro'), { recursive: true });
  await copyFile(join(root, file), join(root, name));
  return name;
}
