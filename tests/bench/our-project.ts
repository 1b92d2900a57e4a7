import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { madeUpArticles } from './made-up.ts';

const root = resolve(import.meta.dirname, '../..');

/** The works that articles may cite. */
export function citable(): string[] {
  const list = parse(readFileSync(join(root, 'content/sources.yaml'), 'utf8')) as { id: string; citable?: boolean }[];
  return list.filter((source) => source.citable).map(({ id }) => id);
}

/**
 * A copy of this project with made-up articles beside the real ones, in a folder of its own: its build touches nothing
 * of the project's. Returns the folder.
 */
export function ourProject(articles: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  linkModules(join(root, 'node_modules'), join(folder, 'node_modules'));
  const all = madeUpArticles(articles, citable());
  for (const [place, article] of all.entries()) {
    const fields = {
      title: article.title,
      description: article.description,
      lead: article.lead,
      words: [`${article.id} words`],
      published: '2026-11-22',
      checked: '2026-11-22',
      nextCheck: '2027-11-22',
      group: 'people',
      name: article.title,
      // Each leads to the next, the last to the first.
      related: [`help/${all[(place + 1) % all.length]?.id}`],
    };
    const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const dates = front.map((line) => line.replace(/"(\d{4}-\d\d-\d\d)"/, '$1'));
    writeFileSync(
      join(folder, 'content/help', `${article.id}.mdx`),
      ['---', ...dates, '---', '', article.body, ''].join('\n'),
    );
  }
  return folder;
}

/** A folder of modules that are those of the project, while what tools keep there stays apart. */
function linkModules(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}
