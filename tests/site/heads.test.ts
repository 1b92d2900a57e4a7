import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages as pageInfo, sections } from '../../src/site.ts';
import { type BuiltPage, builtPages, isListed, isRedirect, metaOf, repeated } from './built-pages.ts';
import { dist } from './dist.ts';

const all = builtPages().filter((page) => !isRedirect(page));
const listed = all.filter(isListed);
const address = new URL(metaOf(all.find(({ path }) => path === '/') as BuiltPage, 'og:url') ?? '').href;
const linkOf = ({ document }: BuiltPage, rel: string) =>
  document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href');
const failing = (holds: (page: BuiltPage) => boolean, pages = listed) =>
  pages.filter((page) => !holds(page)).map(({ path }) => path);

describe('the head of every page', () => {
  it('has a title and a description of its own', () => {
    expect(repeated(listed.map(({ document }) => document.querySelector('title')?.text ?? ''))).toEqual([]);
    expect(repeated(listed.map((page) => metaOf(page, 'description') ?? ''))).toEqual([]);
  });

  it('describes the page in 50 to 160 characters', () => {
    const length = (page: BuiltPage) => (metaOf(page, 'description') ?? '').length;
    expect(failing((page) => length(page) >= 50 && length(page) <= 160)).toEqual([]);
  });

  it('says its own address', () => {
    expect(failing((page) => linkOf(page, 'canonical') === address + page.path.slice(1))).toEqual([]);
    expect(failing((page) => metaOf(page, 'og:url') === linkOf(page, 'canonical'))).toEqual([]);
  });

  it('names language and icon', () => {
    expect(failing(({ document }) => document.querySelector('html')?.getAttribute('lang') === 'en-US', all)).toEqual(
      [],
    );
    expect(failing((page) => Boolean(linkOf(page, 'icon')), all)).toEqual([]);
  });

  it('says title and description again for previews', () => {
    expect(failing((page) => metaOf(page, 'og:description') === metaOf(page, 'description'))).toEqual([]);
    const title = ({ document }: BuiltPage) => document.querySelector('title')?.text.replace(/ · Unknot$/, '');
    expect(failing((page) => metaOf(page, 'og:title') === title(page))).toEqual([]);
  });
});

describe('every page', () => {
  it('has one heading of the first level, beside those of screens on show', () => {
    const own = ({ document }: BuiltPage) =>
      document.querySelectorAll('h1:not([hidden])').filter((heading) => !heading.closest('.screen'));
    expect(failing((page) => own(page).length === 1, all)).toEqual([]);
  });

  it('has no id twice', () => {
    expect(
      failing(({ document }) => repeated(document.querySelectorAll('[id]').map(({ id }) => id)).length === 0, all),
    ).toEqual([]);
  });

  it('that is no article and no section is named in the list of pages', () => {
    const unnamed = listed.filter(({ path, document }) => {
      const known =
        path in pageInfo || path.slice(1, -1) in sections || document.querySelector('body.article, body.routine');
      return !known;
    });
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

describe('the picture of every page', () => {
  const pictureOf = (page: BuiltPage) => metaOf(page, 'og:image') ?? '';

  it('is one of its own', () => {
    expect(repeated(listed.map(pictureOf))).toEqual([]);
  });

  it('is a PNG of 1200 by 630 that is there', () => {
    const sizes = listed.map((page) => {
      const file = readFileSync(join(dist, pictureOf(page).slice(address.length)));
      const isPng = file.subarray(1, 4).toString() === 'PNG';
      return `${isPng} ${file.readUInt32BE(16)} ${file.readUInt32BE(20)}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['true 1200 630']));
  });
});
