import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpArticles } from './made-up.ts';
import { type Cost, measure } from './measure.ts';
import { citable, ourProject } from './our-project.ts';
import { bareAstro, eleventy, hugo } from './peers.ts';

/**
 * Build time and memory at several sizes, beside other generators on the same texts. Ours also makes the search index,
 * pictures for link previews, plain copies and the worker, and checks all content first.
 *
 *   npm run bench:build            60, 250, 1,000 and 4,000 articles
 *   npm run bench:build -- 60 250  only these
 */
const sizes = process.argv.slice(2).map(Number);
const articles = sizes.length > 0 ? sizes : [60, 250, 1000, 4000];
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' };

interface Contestant {
  name: string;
  make(count: number): string;
  build(folder: string): Promise<Cost>;
}

const uncompressed = (folder: string) => measure('node', astro, folder, { ...quiet, COMPRESS: 'off' });
const made = (count: number) => madeUpArticles(count, citable());
const contestants: Contestant[] = [
  { name: 'Unknot', make: ourProject, build: uncompressed },
  {
    name: 'Astro + MDX, bare',
    make: (count) => bareAstro(made(count)),
    build: (folder) => measure('node', astro, folder, quiet),
  },
  {
    name: 'Eleventy + MDX',
    make: (count) => eleventy(made(count)),
    build: (folder) => measure('node', ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], folder),
  },
  ...(existsSync('/usr/bin/hugo')
    ? [
        {
          name: 'Hugo',
          make: (count: number) => hugo(made(count)),
          build: (folder: string) => measure('hugo', ['--quiet'], folder),
        },
      ]
    : []),
];

const cell = ({ seconds, megabytes }: Cost): string => `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`;

console.log(`| build | ${articles.map((count) => `${count} articles`).join(' | ')} |`);
console.log(`|---|${articles.map(() => '---').join('|')}|`);
for (const { name, make, build } of contestants) {
  const cold: string[] = [];
  const edited: string[] = [];
  for (const count of articles) {
    const folder = make(count);
    cold.push(cell(await build(folder)));
    if (name === 'Unknot') {
      appendFileSync(join(folder, 'content/help/made-up-1.mdx'), '\nThe last line came later than all of the rest.\n');
      edited.push(cell(await build(folder)));
      edited[edited.length - 1] += `; compressed ${cell(await measure('node', astro, folder, quiet))}`;
    }
    rmSync(folder, { recursive: true });
  }
  console.log(`| ${name} | ${cold.join(' | ')} |`);
  if (edited.length > 0) console.log(`| ${name}, one article edited | ${edited.join(' | ')} |`);
}
