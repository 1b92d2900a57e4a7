import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, isRedirect } from './built-pages.ts';
import { base, dist } from './dist.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const idsOf = new Map(
  pages.map(({ path, document }) => [path, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]),
);

/** What a page refers to inside the site: the path below its base and the anchor. */
function referencesOf({ path, document }: BuiltPage): { from: string; path: string; anchor: string }[] {
  const values = ['href', 'src'].flatMap((name) =>
    document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  return values
    .filter((value) => value.startsWith('/') || value.startsWith('#'))
    .map((value) => {
      const [address = '', anchor = ''] = value.split('#');
      const below = address.startsWith(base) ? `/${address.slice(base.length)}` : `outside the base: ${address}`;
      return { from: path, path: address === '' ? path : below, anchor };
    });
}

const isFile = (path: string): boolean => {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isFile();
};

describe('every link inside the site', () => {
  const references = pages.flatMap(referencesOf);

  it('leads to a page or a file that is there', () => {
    expect(references.length).toBeGreaterThan(1000);
    const broken = references.filter(({ path }) => !byPath.has(path) && !isFile(path));
    expect(broken).toEqual([]);
  });

  it('leads to a place on the page that is there', () => {
    // With a = in it, it is no place but a state of the page.
    const places = references.filter(({ path, anchor }) => anchor !== '' && !anchor.includes('=') && idsOf.has(path));
    const broken = places.filter(({ path, anchor }) => !idsOf.get(path)?.has(decodeURIComponent(anchor)));
    expect(broken).toEqual([]);
  });

  it('leads to the page itself and never to its old address', () => {
    const moved = new Set(pages.filter(isRedirect).map(({ path }) => path));
    expect(references.filter(({ path }) => moved.has(path))).toEqual([]);
  });
});

describe('the way from the home page', () => {
  const linked = new Map(
    pages.map((page) => [
      page.path,
      new Set(
        referencesOf(page)
          .map(({ path }) => path)
          .filter((path) => byPath.has(path)),
      ),
    ]),
  );

  it('reaches every page within three clicks', () => {
    const clicks = new Map([['/', 0]]);
    for (const [path, count] of clicks) {
      for (const next of linked.get(path) ?? []) if (!clicks.has(next)) clicks.set(next, count + 1);
    }
    const far = pages
      .filter((page) => page.path !== '/404.html' && page.path !== '/offline/' && !isRedirect(page))
      .filter(({ path }) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 3);
    expect(far.map(({ path }) => path)).toEqual([]);
  });

  it('is not the only one: the text of another page links to each article', () => {
    const inText = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href')?.split('#')[0] ?? '')
        .filter((href) => href.startsWith(base) && href !== base + path.slice(1)),
    );
    const articles = pages.filter((page) => page.document.querySelector('body.article') && !isRedirect(page));
    expect(articles.length).toBeGreaterThan(70);
    expect(articles.filter(({ path }) => !inText.includes(base + path.slice(1))).map(({ path }) => path)).toEqual([]);
  });
});

describe('every article', () => {
  const articles = pages.filter(({ document }) => document.querySelector('body.article'));
  const headingsOf = ({ document }: BuiltPage) => document.querySelectorAll('.on h2').map(({ text }) => text);

  it('leads to its neighbors in the section and to what to read next', () => {
    const alone = articles.filter(({ document }) => !document.querySelector('.on a[rel="prev"], .on a[rel="next"]'));
    expect(alone.map(({ path }) => path)).toEqual([]);
    expect(articles.filter((page) => !headingsOf(page).includes('Read next')).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['/remedies/heat/', 'Causes it may help with'],
    ['/prevention/walking/', 'Causes it may keep away'],
    ['/moments/lifting/', 'What may be behind it'],
    ['/moments/lifting/', 'What eases it'],
  ])('at %s says “%s”', (path, heading) => {
    const page = byPath.get(path);
    expect(page && headingsOf(page)).toContain(heading);
  });
});
