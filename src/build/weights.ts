import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesNamedIn, importsUnder } from './page-files.ts';

/** What a page may weigh, in bytes as they travel: brotli at its best; fonts and photographs as they are. */
export const limits = {
  /** Articles and doors: one round trip. */
  page: 13_000,
  /**
   * A page of one round trip with its headers: ten segments of 1,460 bytes, which a server sends before it waits for the
   * first answer. Source: RFC 6928, section 2.
   */
  roundTrip: 14_600,
  /** Long lists that readers look things up in. */
  reference: 40_000,
  /** All scripts of the cause finder, its body map included. They may shrink, not grow. */
  finderScripts: 14_900,
  /** An article read to its end: all that it asks for, its letters and every picture too. */
  visit: { requests: 8, bytes: 60_000 },
} as const;

/** The long lists. The search page is one: it holds the index from A to Z. */
const reference = [
  '/claims/',
  '/sources/',
  '/glossary/',
  '/movements/',
  '/search/',
  '/finder/how-it-works/',
  '/finder/checklist/',
  '/about/design/',
];

export interface PageWeight {
  /** Address below the site's base. */
  path: string;
  bytes: number;
  limit: number;
  visit: { requests: number; bytes: number };
}

/** What each built page under `root` weighs, heaviest first. */
export function weighPages(root: string, base = '/'): PageWeight[] {
  const weigh = weigher(root);
  const withImports = importsUnder(root);
  return globSync('**/*.html', { cwd: root })
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const html = readFileSync(join(root, file), 'utf8');
      const files = withImports(filesNamedIn(html, base));
      const bytes = weigh(file);
      const visit = { requests: files.length + 1, bytes: files.reduce((sum, asked) => sum + weigh(asked), bytes) };
      return { path, bytes, limit: reference.includes(path) ? limits.reference : limits.page, visit };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The scripts that a page has beyond those of every page, with all that they load then or later, in bytes. */
export function weighScripts(root: string, page: string, base = '/'): number {
  const weigh = weigher(root);
  const named = (file: string) => filesNamedIn(readFileSync(join(root, file), 'utf8'), base);
  const everywhere = named('404.html');
  const own = named(page).filter((file) => file.endsWith('.js') && !everywhere.includes(file));
  return importsUnder(root)(own, true)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + weigh(file), 0);
}

/** Weighs files below `root` as they travel, each once. */
export function weigher(root: string): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    const weight = known.get(file) ?? bytesSent(file, readFileSync(join(root, file)));
    known.set(file, weight);
    return weight;
  };
}

function bytesSent(file: string, content: Buffer): number {
  if (!isText(file)) return content.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

/** Whether a file travels compressed. */
export function isText(file: string): boolean {
  return /\.(html|js|css|json|svg|webmanifest|xml|txt)$/.test(file);
}

/** The heaviest pages as lines to print. */
export function describeWeights(pages: readonly PageWeight[], count = 10): string {
  const line = ({ path, bytes, limit, visit }: PageWeight) =>
    `${String(bytes).padStart(7)} of ${limit}  ${visit.requests} requests, ${visit.bytes} in all  ${path}`;
  return pages.slice(0, count).map(line).join('\n');
}
