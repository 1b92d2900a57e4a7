import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a page may weigh, in bytes as they travel (brotli at its best; fonts and photographs as they are). */
export const limits = {
  /** Articles and doors: one round trip. */
  page: 13_000,
  /** Long lists that readers look things up in. */
  reference: 40_000,
  /** All scripts of the cause finder. */
  finderScripts: 14_000,
  /** An article with all that it asks for, pictures further down included. */
  visit: { requests: 8, bytes: 60_000 },
} as const;

const reference = [
  '/claims/',
  '/sources/',
  '/glossary/',
  '/search/a-to-z/',
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
  return globSync('**/*.html', { cwd: root })
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const files = filesOf(root, file, base);
      const bytes = weigh(file);
      const visit = { requests: files.length + 1, bytes: files.reduce((sum, asked) => sum + weigh(asked), bytes) };
      return { path, bytes, limit: reference.includes(path) ? limits.reference : limits.page, visit };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** All scripts that a page loads by itself, with what these import, in bytes. */
export function weighScripts(root: string, page: string, base = '/'): number {
  const weigh = weigher(root);
  return filesOf(root, page, base)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + weigh(file), 0);
}

/** The files that a browser asks for to show a page, as paths below `root`. */
function filesOf(root: string, page: string, base: string): string[] {
  const html = readFileSync(join(root, page), 'utf8');
  const named = [
    ...html.matchAll(/<(?:script|img|source)\b[^>]*?\ssrc(?:set)?="([^"\s]+)/g),
    ...html.matchAll(/<link\b[^>]*?\srel="(?:icon|preload|modulepreload|stylesheet|manifest)"[^>]*?\shref="([^"]+)"/g),
    ...html.matchAll(/<link\b[^>]*?\shref="([^"]+)"[^>]*?\srel="(?:icon|preload|modulepreload|stylesheet|manifest)"/g),
    ...html.matchAll(/url\("?([^")#]+)"?\)/g),
    ...html.matchAll(/<use\b[^>]*?\shref="([^"#]+)#/g),
  ].map(([, address = '']) => address);
  const found = new Set<string>();
  for (const address of named) {
    if (address.startsWith(base)) addWithImports(root, address.slice(base.length), found);
  }
  return [...found];
}

function addWithImports(root: string, file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(join(root, file), 'utf8');
  for (const [, imported = ''] of code.matchAll(/(?:\bimport|\bfrom)\s*"(\.[^"]+)"/g)) {
    addWithImports(root, posix.join(dirname(file), imported), found);
  }
}

/** Weighs files below `root` as they travel, each once. */
function weigher(root: string): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    const weight = known.get(file) ?? bytesSent(file, readFileSync(join(root, file)));
    known.set(file, weight);
    return weight;
  };
}

function bytesSent(file: string, content: Buffer): number {
  if (!/\.(html|js|css|json|svg|webmanifest|xml|txt)$/.test(file)) return content.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

/** The heaviest pages as lines to print. */
export function describeWeights(pages: readonly PageWeight[], count = 10): string {
  const line = ({ path, bytes, limit, visit }: PageWeight) =>
    `${String(bytes).padStart(7)} of ${limit}  ${visit.requests} requests, ${visit.bytes} in all  ${path}`;
  return pages.slice(0, count).map(line).join('\n');
}
