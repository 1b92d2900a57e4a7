import type { PageFacts } from '../../../src/seo/page-facts.ts';
import type { SiteFacts } from '../../../src/seo/site-facts.ts';

export const site: SiteFacts = {
  name: 'Unknot',
  tagline: 'Plain facts.',
  language: 'en-US',
  address: 'https://example.org/under/',
};

/** A page of no kind in particular, with what a test changes about it. */
export const page = (changes: Partial<PageFacts> = {}): PageFacts => ({
  title: 'Herniated disc',
  description: 'A disc that bulges onto a nerve.',
  path: '/causes/herniated-disc/',
  trail: [{ name: 'Causes', path: '/causes/' }],
  picture: '/social/causes/herniated-disc.png',
  hidden: false,
  alternates: [],
  content: { kind: 'page' },
  ...changes,
});

export const days = { published: '2026-11-22', modified: '2026-11-30' };
