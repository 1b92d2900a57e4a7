import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { type BuiltPage, builtPages, graphOf, isListed, isRedirect, metaOf, repeated } from './built-pages.ts';
import { dist } from './dist.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = builtPages().filter((page) => isListed(page) && !isRedirect(page));
const articles = pages.filter(({ document }) => document.querySelector('body.article'));
const addressOf = (page: BuiltPage) => metaOf(page, 'og:url') ?? '';
const home = addressOf(pages.find(({ path }) => path === '/') as BuiltPage);
const isThere = (url: string) => {
  const path = (url.split('#')[0] ?? '').slice(home.length);
  return url.startsWith(home) && existsSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));
};
const parser = new XMLParser({ ignoreAttributes: false });

interface SitemapEntry {
  loc: string;
  lastmod?: string;
}
const sitemap = () => (parser.parse(read('sitemap.xml')) as { urlset: { url: SitemapEntry[] } }).urlset.url;

interface RssItem {
  title: string;
  link: string;
  guid: { '#text': string };
  description: string;
  pubDate: string;
}
interface RssChannel {
  title: string;
  link: string;
  description: string;
  language: string;
  'atom:link': Record<string, string>;
  item: RssItem[];
}
const rss = () => (parser.parse(read('feed.xml')) as { rss: { channel: RssChannel } }).rss.channel;

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; url: string; date_published: string }[];
}
const jsonFeed = () => JSON.parse(read('feed.json')) as JsonFeed;

describe('the sitemap', () => {
  it('lists every page once, and nothing else', () => {
    expect(
      sitemap()
        .map(({ loc }) => loc)
        .sort(),
    ).toEqual(pages.map(addressOf).sort());
  });

  it('stands in robots.txt', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap.xml`);
  });
});

describe('the day of an article', () => {
  it('is the same wherever it is said', () => {
    const days = new Map(sitemap().map(({ loc, lastmod }) => [loc, lastmod]));
    expect(articles.length).toBeGreaterThan(80);
    for (const page of articles) {
      const node = graphOf(page).at(-1) ?? {};
      const shown = page.document.querySelector('.stamp time')?.getAttribute('datetime');
      expect(shown, page.path).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect([node.dateModified, metaOf(page, 'article:modified_time'), days.get(addressOf(page))], page.path).toEqual([
        shown,
        shown,
        shown,
      ]);
      expect(node.datePublished).toBe(metaOf(page, 'article:published_time'));
    }
  });

  it('is in the feeds that of its change', () => {
    const changes = builtPages().find(({ path }) => path === '/about/changes/')?.document;
    const noted = new Set(
      changes?.querySelectorAll('section').flatMap((section) => {
        const day = section.querySelector('time')?.getAttribute('datetime');
        return section
          .querySelectorAll('li a')
          .map((link) => `${new URL(link.getAttribute('href') ?? '', home).href} ${day}`);
      }),
    );
    for (const { url, date_published } of jsonFeed().items.filter((item) => !item.url.includes('#'))) {
      expect(noted).toContain(`${url} ${date_published.slice(0, 10)}`);
    }
  });
});

describe('the feeds', () => {
  it('name what a feed has to name', () => {
    const { title, link, description, language, item, 'atom:link': self } = rss();
    expect([title, link, language]).toEqual([site.name, home, 'en-us']);
    expect(description.length).toBeGreaterThan(20);
    expect(self).toEqual({ '@_href': `${home}feed.xml`, '@_rel': 'self', '@_type': 'application/rss+xml' });
    expect(item.length).toBeGreaterThan(0);
    for (const entry of item) {
      expect(entry.title && entry.description && entry.link === entry.guid['#text']).toBeTruthy();
      expect(new Date(entry.pubDate).toISOString()).toMatch(/T00:00:00/);
    }
    expect(jsonFeed()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${home}feed.json` });
  });

  it('say the same, each entry at an address of its own that is there', () => {
    const addresses = jsonFeed().items.map(({ url }) => url);
    expect(rss().item.map(({ link }) => link)).toEqual(addresses);
    expect(repeated(addresses)).toEqual([]);
    expect(addresses.filter((url) => !isThere(url))).toEqual([]);
  });
});

describe('the plain Markdown version', () => {
  it('stands beside every article, named by it and by the guide for language models', () => {
    const guide = read('llms.txt');
    for (const page of articles) {
      const url = page.document.querySelector('link[type="text/markdown"]')?.getAttribute('href') ?? '';
      expect(url).toBe(`${addressOf(page).slice(0, -1)}.md`);
      expect(isThere(url), url).toBe(true);
      expect(guide).toContain(`](${url})`);
    }
    expect([...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url).filter((url) => !isThere(url))).toEqual([]);
  });

  it('says what its article says, without components, and numbers the same sources', () => {
    for (const page of articles) {
      const text = read(`${page.path.slice(1, -1)}.md`);
      expect(text).toMatch(/^# .+\n\n/);
      expect(text.replace(/<https?:[^>]*>/g, ''), page.path).not.toMatch(/<\/?[A-Za-z]/);
      const sources = text.split('\n## Sources\n')[1]?.match(/^\d+\. /gm)?.length ?? 0;
      expect(sources, page.path).toBe(page.document.querySelectorAll('.srcs li').length);
      const cited = [...text.matchAll(/ \[(\d+(?:, \d+)*)\]/g)].flatMap(([, list = '']) =>
        list.split(', ').map(Number),
      );
      expect(
        cited.filter((number) => number < 1 || number > sources),
        page.path,
      ).toEqual([]);
    }
  });
});

describe('what the site is installed by', () => {
  it('has the icons it names, in their sizes', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as {
      icons: { src: string; sizes: string; type: string; purpose: string }[];
      shortcuts: { url: string }[];
    };
    const pixels = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pixels.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes } of pixels) {
      const png = readFileSync(join(dist, new URL(src, home).href.slice(home.length)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.shortcuts.map(({ url }) => new URL(url, home).href.slice(home.length))).toEqual([
      'help/back-just-seized-up/',
      'finder/',
    ]);
    expect(existsSync(join(dist, 'favicon.ico'))).toBe(true);
  });

  it('has the key that proves its news', () => {
    expect(read(`${site.indexNowKey}.txt`)).toBe(site.indexNowKey);
  });
});
