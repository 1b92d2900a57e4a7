import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { copyProject } from '../full/project-copy.ts';
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
  const folder = copyProject();
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
