import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isText, weigher } from '../../src/build/weights.ts';
import { isHashed, type SiteList } from '../../src/offline/kept.ts';
import { dist } from './dist.ts';

const list = JSON.parse(readFileSync(join(dist, 'offline/pages.json'), 'utf8')) as SiteList;
const weigh = weigher(dist);
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

describe('the compressed variants', () => {
  it.each(globSync('**/*.*', { cwd: dist }).filter(isText))('of %s hold the same', (file) => {
    const content = readFileSync(join(dist, file));
    expect(brotliDecompressSync(readFileSync(join(dist, `${file}.br`))).equals(content)).toBe(true);
    expect(gunzipSync(readFileSync(join(dist, `${file}.gz`))).equals(content)).toBe(true);
  });
});

describe('what is kept for reading without a network', () => {
  it.each([
    '',
    'help/emergency-signs/',
    'help/back-just-seized-up/',
    'help/numb-weak-cant-pee/',
    'help/when-life-feels-unsafe/',
    'finder/',
    'search/',
    'offline/',
  ])('has /%s after one visit', (path) => {
    expect(list.core.pages).toContain(path);
  });

  it.each(['fonts', 'rules of the cause finder', 'first index', 'texts of the index', 'search dialog'])(
    'has the %s',
    (what) => {
      const patterns: Record<string, RegExp> = {
        fonts: /\.woff2$/,
        'rules of the cause finder': /\bdata\.[\w.-]*json$/,
        'first index': /\bfirst\.[\w.-]*json$/,
        'texts of the index': /\btexts\.[\w.-]*json$/,
        'search dialog': /search-dialog.*\.css$/,
      };
      expect(list.core.files.some((file) => patterns[what]?.test(file))).toBe(true);
    },
  );

  it('is at most 400 kB at first', () => {
    const bytes = [...list.core.pages.map(fileOf), ...list.core.files].reduce((sum, file) => sum + weigh(file), 0);
    console.info(`Fetched after the first visit: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });

  it('is listed with the digest of what is there', () => {
    for (const { path, digest } of [...list.pages, ...list.files]) {
      const content = readFileSync(join(dist, fileOf(path)));
      expect(createHash('sha256').update(content).digest('hex').slice(0, 16), path).toBe(digest);
    }
  });

  it('lists every page but the one for wrong addresses', () => {
    const built = globSync('**/*.html', { cwd: dist }).filter((file) => file !== '404.html');
    expect(list.pages.map(({ path }) => fileOf(path)).sort()).toEqual(built.sort());
  });

  it('names only files that are there', () => {
    for (const path of [...list.core.files, ...list.files.map((file) => file.path)]) {
      expect(existsSync(join(dist, path)), path).toBe(true);
    }
    expect(list.core.files.filter(isHashed).length).toBeGreaterThan(5);
  });
});
