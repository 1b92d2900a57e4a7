import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

const address = 'https://example.org/under/a/path/';
let folder: string;
let dist: string;

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = () => globSync('**/*.html', { cwd: dist });

beforeAll(() => {
  folder = copyProject();
  const renamed = join(folder, 'content/causes/sciatica.mdx');
  const text = readFileSync(renamed, 'utf8');
  writeFileSync(renamed, text.replace('\norder:', '\nformerly: [causes/pinched-nerve]\norder:'));
  dist = buildCopy(folder, { SITE_URL: address, REPORT_ADDRESS: 'help@example.org' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site at another address, under a path', () => {
  it('says that address in every absolute link to itself', () => {
    const files = [
      ...pages(),
      'sitemap.xml',
      'robots.txt',
      'feed.xml',
      'feed.json',
      'llms.txt',
      'manifest.webmanifest',
    ];
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /localhost/.test(read(file)))).toEqual([]);
    const foreign = files.flatMap(
      (file) => read(file).match(/https:\/\/example\.org(?!\/under\/a\/path\/)[^"<\s]*/g) ?? [],
    );
    expect(foreign).toEqual([]);
  });

  it('keeps every link from root to the path', () => {
    const outside = pages().flatMap((file) =>
      [...read(file).matchAll(/\s(?:href|src)="(\/(?!under\/a\/path\/)[^"]*)"/g)].map(([, link]) => `${file}: ${link}`),
    );
    expect(outside).toEqual([]);
  });

  it('lists its pages, its news and its icons there', () => {
    expect(read('sitemap.xml')).toContain(`<loc>${address}causes/sciatica/</loc>`);
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`);
    expect(read('feed.xml')).toContain(`<link>${address}`);
    expect(read('causes/sciatica.md')).toContain(`<${address}causes/sciatica/>`);
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ start_url: '/under/a/path/' });
  });

  it('offers to report a problem once an address for it is set', () => {
    expect(read('causes/sciatica/index.html')).toContain('href="mailto:help@example.org?subject=Problem');
  });
});

describe('a renamed article', () => {
  it('is still found at its old address, by reader and by search engine', () => {
    const old = read('causes/pinched-nerve/index.html');
    expect(old).toContain('http-equiv="refresh" content="0; url=/under/a/path/causes/sciatica/"');
    expect(old).toContain(`<link rel="canonical" href="${address}causes/sciatica/">`);
    expect(old).toContain('href="/under/a/path/causes/sciatica/"');
  });

  it('is announced to hosts that read redirects', () => {
    expect(read('_redirects')).toBe(
      [
        '/under/a/path/causes/pinched-nerve/ /under/a/path/causes/sciatica/ 301',
        '/under/a/path/causes/pinched-nerve.md /under/a/path/causes/sciatica.md 301',
        '',
      ].join('\n'),
    );
  });

  it('stands in no list under its old address', () => {
    for (const file of ['sitemap.xml', 'llms.txt', 'feed.json']) expect(read(file)).not.toContain('pinched-nerve');
  });
});
