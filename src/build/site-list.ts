import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ListedPage, SiteList } from '../offline/kept.ts';
import { dataNamedIn, filesNamedIn, importsUnder } from './page-files.ts';

/**
 * What must be there without a network after one visit: what a reader in trouble needs. The page on being unsafe is
 * among them so that its copy tells nobody that it was read.
 */
const corePages = [
  '',
  'help/emergency-signs/',
  'help/back-just-seized-up/',
  'help/numb-weak-cant-pee/',
  'help/when-life-feels-unsafe/',
  'finder/',
  'search/',
  'offline/',
];

/** What scripts ask for at a fixed address. */
const coreData = ['finder/data.json', 'search/first.json', 'search/texts.json', 'manifest.webmanifest'];

/** All that is built under `root`: every page with the files it asks for. */
export function listSite(root: string, base: string): SiteList {
  const places = new Map<string, number>();
  const placeOf = (file: string): number => {
    const place = places.get(file) ?? places.size;
    places.set(file, place);
    return place;
  };
  const filesOfPage = pageReader(root, base);
  const pages = globSync('**/*.html', { cwd: root })
    .filter((file) => file !== '404.html')
    .sort()
    .map((file): ListedPage => {
      const files = filesOfPage(file);
      return { ...listed(root, file), path: file.replace(/index\.html$/, ''), files: files.map(placeOf) };
    });
  const core = coreOf(pages, root, filesOfPage);
  core.files.forEach(placeOf);
  const files = [...places.keys()].map((file) => listed(root, file));
  return { edition: digest(JSON.stringify([pages, files, core])), pages, files, core };
}

/** The core pages and all that these may come to need, scripts loaded on demand too. */
function coreOf(listedPages: readonly ListedPage[], root: string, filesOfPage: PageReader): SiteList['core'] {
  const pages = corePages.filter((path) => listedPages.some((page) => page.path === path));
  const needed = pages.flatMap((path) => filesOfPage(`${path}index.html`));
  const isNamed = (file: string) => needed.some((other) => other.startsWith(`_astro/${basename(file, '.json')}.`));
  const data = coreData.filter((file) => !isNamed(file) && existsSync(join(root, file)));
  return { pages, files: [...importsUnder(root)(needed, true), ...data].sort() };
}

/** What the core weighs as it travels, in bytes. */
export function weighCore({ core }: SiteList, root: string): number {
  const files = [...core.pages.map((path) => `${path}index.html`), ...core.files];
  return files.reduce((sum, file) => sum + bytesSent(root, file), 0);
}

/** The files that a built page asks for, now or later. */
type PageReader = (page: string) => string[];

function pageReader(root: string, base: string): PageReader {
  const withImports = importsUnder(root);
  return (page) => {
    const html = readFileSync(join(root, page), 'utf8');
    const named = [...filesNamedIn(html, base), ...dataNamedIn(html, base)].filter((name) =>
      existsSync(join(root, name)),
    );
    // What its scripts load on demand too: a page that is kept has to work as it does.
    return withImports(named, true);
  };
}

function listed(root: string, path: string): SiteList['files'][number] {
  return { path, digest: digest(readFileSync(join(root, path))), bytes: bytesSent(root, path) };
}

/** As it travels: compressed where the build has compressed it. */
function bytesSent(root: string, file: string): number {
  const compressed = join(root, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : join(root, file)).size;
}

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
