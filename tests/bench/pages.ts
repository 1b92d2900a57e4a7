import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { compressFolder } from '../../src/build/compressed.ts';
import { findBrowser, launchArguments } from '../e2e/browser.ts';
import { SiteHost } from '../e2e/site-host.ts';
import { nextInteraction } from './interaction.ts';
import { median } from './measure.ts';
import { starlightSite, vitepressSite } from './peer-sites.ts';

/**
 * Every kind of page in Lighthouse, as on a middling phone on a slow network, beside two documentation generators with
 * the same article. Medians; RUNS says of how many.
 *
 *   npm run build && npm run bench:pages
 *   npm run bench:pages -- / /finder/     only these pages
 */
const runs = Number(process.env.RUNS ?? 5);
const dist = resolve(process.env.DIST ?? 'dist');
const article = '/causes/muscle-strain/';
const kinds = [
  '/',
  '/causes/',
  article,
  '/remedies/heat/',
  '/moments/lifting/',
  '/help/emergency-signs/',
  '/finder/',
  '/finder/checklist/',
  '/finder/how-it-works/',
  '/search/',
  '/claims/',
  '/glossary/',
  '/sources/',
  '/about/',
  '/offline/',
];
const wanted = process.argv.slice(2);

interface Measured {
  scores: number[];
  paint: number;
  blocking: number;
  shift: number;
  interaction: number;
}

async function measurePage(origin: string, path: string): Promise<Measured> {
  const results: Result[] = [];
  for (let run = 0; results.length < runs && run < 2 * runs + 2; run++) {
    const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: launchArguments });
    const result = await lighthouse(origin + path, { port: chrome.port, logLevel: 'error', output: 'json' });
    chrome.kill();
    // On a busy machine a run may see no paint at all, and is made again.
    if (result && !result.lhr.runtimeError && result.lhr.audits['largest-contentful-paint']?.numericValue) {
      results.push(result.lhr);
    }
  }
  const of = (audit: string) => median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const score = (category: string) => 100 * median(results.map(({ categories }) => categories[category]?.score ?? 0));
  return {
    scores: ['performance', 'accessibility', 'best-practices', 'seo'].map(score),
    paint: of('largest-contentful-paint') / 1000,
    blocking: of('total-blocking-time'),
    shift: of('cumulative-layout-shift'),
    interaction: await nextInteraction(origin + path),
  };
}

const row = (name: string, { scores, paint, blocking, shift, interaction }: Measured): string =>
  `| ${name} | ${scores.map(Math.round).join(' / ')} | ${paint.toFixed(2)} s | ${Math.round(blocking)} ms | ${shift.toFixed(3)} | ${Math.round(interaction)} ms |`;

async function onHost(root: string, work: (origin: string) => Promise<void>): Promise<void> {
  const host = new SiteHost(root);
  await host.start();
  await work(host.origin);
  await host.stop();
}

const body = readFileSync(join(dist, 'causes/muscle-strain.md'), 'utf8');
const peers = [
  { name: 'Starlight', make: starlightSite },
  { name: 'VitePress', make: vitepressSite },
];

console.log(`Medians of ${runs}, Lighthouse's mobile throttling.\n`);
console.log(
  '| page | performance / accessibility / best practices / SEO | largest paint | blocking | shift | next interaction |',
);
console.log('|---|---|---|---|---|---|');
await onHost(dist, async (origin) => {
  for (const path of wanted.length > 0 ? wanted : kinds) console.log(row(path, await measurePage(origin, path)));
});
for (const { name, make } of peers) {
  const { root, path } = make(body);
  await compressFolder(root, join(tmpdir(), 'unknot-peers/compressed'));
  await onHost(root, async (origin) => console.log(row(`${name}, the same article`, await measurePage(origin, path))));
}
