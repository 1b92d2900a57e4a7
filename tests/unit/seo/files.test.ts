import { describe, expect, it } from 'vitest';
import { feedEntries, jsonFeed } from '../../../src/seo/feeds.ts';
import { changedSince, indexNowRequest } from '../../../src/seo/index-now.ts';
import { llmsText } from '../../../src/seo/llms.ts';
import { manifest } from '../../../src/seo/manifest.ts';
import { redirectsFile, redirectsOf } from '../../../src/seo/redirects.ts';
import { robots } from '../../../src/seo/robots.ts';
import { sitemap } from '../../../src/seo/sitemap.ts';
import { tokenColor } from '../../../src/seo/token-colors.ts';
import { site } from './facts.ts';

describe('the sitemap', () => {
  const text = sitemap(site, [{ path: '/' }, { path: '/a&b/', modified: '2026-11-22' }]);

  it('lists full addresses, with their day where one is shown', () => {
    expect(text).toContain('<url><loc>https://example.org/under/</loc></url>');
    expect(text).toContain('<url><loc>https://example.org/under/a&amp;b/</loc><lastmod>2026-11-22</lastmod></url>');
  });

  it('tells which addresses changed since a day, or on the newest one', () => {
    const pages = [
      { path: '/old/', modified: '2026-11-01' },
      { path: '/new/', modified: '2026-11-22' },
      { path: '/undated/' },
    ];
    const map = sitemap(site, pages);
    expect(changedSince(map)).toEqual(['https://example.org/under/new/']);
    expect(changedSince(map, '2026-10-01')).toHaveLength(2);
    expect(changedSince(sitemap(site, []))).toEqual([]);
  });
});

it('robots.txt names the sitemap in full', () => {
  expect(robots(site)).toContain('Sitemap: https://example.org/under/sitemap.xml');
});

it('the news for search engines names host, key and where the key stands, and no foreign address', () => {
  expect(indexNowRequest(site, 'abc-123', ['https://example.org/under/x/', 'https://other.example/'])).toEqual({
    host: 'example.org',
    key: 'abc-123',
    keyLocation: 'https://example.org/under/abc-123.txt',
    urlList: ['https://example.org/under/x/'],
  });
});

describe('a feed', () => {
  const change = { day: '2026-11-22', title: 'Heat', path: '/remedies/heat/', anchor: 'remedies-heat-2026-11-22' };
  const entries = feedEntries(site, [
    { ...change, isNew: false, what: 'The figure was wrong.', description: 'About heat.' },
    { ...change, isNew: true, what: 'First published.', description: 'About heat.' },
  ]);

  it('leads to a new article, and for a correction to its note', () => {
    expect(entries).toEqual([
      {
        title: 'Changed: Heat',
        url: 'https://example.org/under/about/changes/#remedies-heat-2026-11-22',
        summary: 'The figure was wrong.',
        day: '2026-11-22',
      },
      { title: 'Heat', url: 'https://example.org/under/remedies/heat/', summary: 'About heat.', day: '2026-11-22' },
    ]);
  });

  it('says the same as JSON', () => {
    expect(jsonFeed(site, 'What changed.', entries)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://example.org/under/feed.json',
      items: [{ id: entries[0]?.url, date_published: '2026-11-22T00:00:00Z' }, { title: 'Heat' }],
    });
  });

  it('holds the fifty newest', () => {
    const many = Array.from({ length: 80 }, () => ({ ...change, isNew: true, what: '', description: '' }));
    expect(feedEntries(site, many)).toHaveLength(50);
  });
});

it('the guide for language models has a title, a summary and lists of links', () => {
  const pages = [{ name: 'Heat', path: '/remedies/heat.md', description: 'About heat.' }];
  expect(llmsText(site, 'Facts.', ['Not reviewed.'], [{ heading: 'Remedies', pages }])).toBe(
    [
      '# Unknot',
      '> Facts.',
      'Not reviewed.',
      '## Remedies',
      '- [Heat](https://example.org/under/remedies/heat.md): About heat.\n',
    ].join('\n\n'),
  );
});

it('the manifest keeps to the path the site lives under', () => {
  const content = manifest(site, '#fff', [{ name: 'Finder', description: 'Ask.', path: '/finder/' }]);
  expect(content).toMatchObject({ start_url: '/under/', scope: '/under/', shortcuts: [{ url: '/under/finder/' }] });
  expect(JSON.stringify(content)).not.toMatch(/"(src|url)":"(?!\/under\/)/);
});

describe('redirects', () => {
  const moved = redirectsOf([
    { path: '/causes/sciatica/', formerly: ['causes/pinched-nerve', 'help/leg-pain'] },
    { path: '/causes/cramp/', formerly: [] },
  ]);

  it('lead from every old address to the new one', () => {
    expect(moved).toEqual([
      { from: '/causes/pinched-nerve/', to: '/causes/sciatica/' },
      { from: '/help/leg-pain/', to: '/causes/sciatica/' },
    ]);
  });

  it('are written for hosts, below the base, with the Markdown version', () => {
    expect(redirectsFile(moved.slice(0, 1), '/under/')).toBe(
      '/under/causes/pinched-nerve/ /under/causes/sciatica/ 301\n/under/causes/pinched-nerve.md /under/causes/sciatica.md 301\n',
    );
  });
});

describe('a colour from the tokens', () => {
  it('is read by day and by night', () => {
    expect(tokenColor(':root{--paper: light-dark(#fcf9f2, #0f1d1c);}', 'paper')).toEqual({
      light: '#fcf9f2',
      dark: '#0f1d1c',
    });
  });

  it('must be there', () => {
    expect(() => tokenColor('', 'paper')).toThrow('no colour pair --paper');
  });
});
