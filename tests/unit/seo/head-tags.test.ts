import { describe, expect, it } from 'vitest';
import { type HeadTag, headTags } from '../../../src/seo/head-tags.ts';
import { days, page, site } from './facts.ts';

const about = (tags: HeadTag[]): Record<string, string> =>
  Object.fromEntries(
    tags.map((entry) => {
      if (entry.tag === 'title') return ['title', entry.text];
      const { name, property, rel, content, href } = entry.attributes;
      return [name ?? property ?? rel ?? '', content ?? href ?? ''];
    }),
  );

describe('the head of a page', () => {
  it('has title, description, address and picture in full', () => {
    expect(about(headTags(site, page()))).toMatchObject({
      title: 'Herniated disc · Unknot',
      description: 'A disc that bulges onto a nerve.',
      canonical: 'https://example.org/under/causes/herniated-disc/',
      'og:url': 'https://example.org/under/causes/herniated-disc/',
      'og:image': 'https://example.org/under/social/causes/herniated-disc.png',
      'og:type': 'website',
      'twitter:card': 'summary_large_image',
    });
  });

  it('names the site once where the page is called like it', () => {
    expect(about(headTags(site, page({ title: 'Unknot' }))).title).toBe('Unknot');
  });

  it('keeps a hidden page out of search engines and gives it no address to prefer', () => {
    const tags = about(headTags(site, page({ hidden: true })));
    expect(tags.robots).toBe('noindex');
    expect(tags).not.toHaveProperty('canonical');
  });

  it('dates an article', () => {
    expect(about(headTags(site, page({ content: { kind: 'about', ...days } })))).toMatchObject({
      'og:type': 'article',
      'article:published_time': '2026-11-22',
      'article:modified_time': '2026-11-30',
    });
  });

  it('names other forms of the same words', () => {
    const tags = headTags(site, page({ alternates: [{ type: 'text/markdown', path: '/causes/herniated-disc.md' }] }));
    expect(tags).toContainEqual({
      tag: 'link',
      attributes: {
        rel: 'alternate',
        href: 'https://example.org/under/causes/herniated-disc.md',
        type: 'text/markdown',
      },
    });
  });
});
