import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlPages } from '../search/html-pages.ts';
import type { FirstPart, TextPart } from '../search/index-parts.ts';
import { signpostOf } from '../search/signpost.ts';

/** Which engine looks through the site: our own, or Pagefind, for more articles than one index can carry. */
export const searchEngine = process.env.SEARCH_ENGINE === 'pagefind' ? 'pagefind' : 'own';

/** Has Pagefind index what our own index holds, and leaves of ours what Pagefind does not know. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (searchEngine === 'pagefind') logger.info(`${await writePagefind(fileURLToPath(dir))} pages indexed`);
      },
    },
  };
}

/** Returns the number of pages. */
async function writePagefind(root: string): Promise<number> {
  const [first, texts] = [join(root, 'search/first.json'), join(root, 'search/texts.json')];
  const firstPart: FirstPart = JSON.parse(await readFile(first, 'utf8'));
  const textPart: TextPart = JSON.parse(await readFile(texts, 'utf8'));
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  const pages = htmlPages(firstPart, textPart);
  for (const page of pages) await index.addHTMLFile(page);
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await close();
  for (const part of globSync('pagefind/pagefind-*{ui,highlight}*', { cwd: root })) await rm(join(root, part));
  await writeFile(first, JSON.stringify(signpostOf(firstPart)));
  await rm(texts);
  return pages.length;
}
