import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpArticles } from './made-up.ts';
import { type Cost, measure } from './measure.ts';
import { citable, ourProject } from './our-project.ts';
import { bareAstro, eleventy, hugo } from './peers.ts';

/**
 * Build time, work of all processors and memory at several sizes, beside other generators on the same texts. Ours checks all content first, and
 * makes the search index, plain copies, policies and the worker; "with everything" adds pictures for link previews and
 * compressed variants, which no other one here makes.
 *
 *   npm run bench:build            60, 250, 1,000 and 4,000 articles
 *   npm run bench:build -- 60 250  only these
 */
const sizes = process.argv.slice(2).map(Number);
const counts = sizes.length > 0 ? sizes : [60, 250, 1000, 4000];
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' };
const pagesAlone = { ...quiet, COMPRESS: 'off', PICTURES: 'off' };

interface Row {
  name: string;
  /** What a build of so many articles costs. */
  cost(count: number): Promise<Cost>;
}

/** Makes a project, builds it, and leaves nothing of it. */
async function built(folder: string, build: (folder: string) => Promise<Cost>): Promise<Cost> {
  try {
    return await build(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds, changes one article, and measures the second build. */
async function rebuilt(folder: string): Promise<Cost> {
  await measure('node', astro, folder, pagesAlone);
  appendFileSync(join(folder, 'content/help/made-up-1.mdx'), '\nThe last line came later than all of the rest.\n');
  return measure('node', astro, folder, pagesAlone);
}

const texts = (count: number) => madeUpArticles(count, citable());
const withAstro = (environment: object) => (folder: string) => measure('node', astro, folder, environment);
const withEleventy = (folder: string) => measure('node', ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], folder);
const rows: Row[] = [
  { name: 'Unknot', cost: (count) => built(ourProject(count), withAstro(pagesAlone)) },
  { name: 'Unknot, one article edited', cost: (count) => built(ourProject(count), rebuilt) },
  { name: 'Unknot, with everything', cost: (count) => built(ourProject(count), withAstro(quiet)) },
  { name: 'Astro + MDX, bare', cost: (count) => built(bareAstro(texts(count)), withAstro(quiet)) },
  { name: 'Eleventy + MDX', cost: (count) => built(eleventy(texts(count)), withEleventy) },
];
if (existsSync('/usr/bin/hugo')) {
  rows.push({
    name: 'Hugo',
    cost: (count) => built(hugo(texts(count)), (folder) => measure('hugo', ['--quiet'], folder)),
  });
}

console.log(`| build | ${counts.map((count) => `${count} articles`).join(' | ')} |`);
console.log(`|---|${counts.map(() => '---').join('|')}|`);
for (const { name, cost } of rows) {
  const cells: string[] = [];
  for (const count of counts) {
    const { seconds, work, megabytes } = await cost(count);
    cells.push(`${seconds.toFixed(1)} s, ${work.toFixed(1)} s of work, ${Math.round(megabytes)} MB`);
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
