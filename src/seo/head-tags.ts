import type { PageFacts } from './page-facts.ts';
import { absolute, type SiteFacts } from './site-facts.ts';

export type HeadTag =
  | { tag: 'title'; text: string }
  | { tag: 'meta' | 'link'; attributes: Readonly<Record<string, string>> };

/** What the head of a page says to search engines and link previews. */
export function headTags(site: SiteFacts, page: PageFacts): HeadTag[] {
  return [
    { tag: 'title', text: page.title === site.name ? site.name : `${page.title} · ${site.name}` },
    meta('description', page.description),
    page.hidden ? meta('robots', 'noindex') : link('canonical', absolute(site, page.path)),
    ...openGraph(site, page),
    meta('twitter:card', 'summary_large_image'),
    ...page.alternates.map(({ type, path, title }) =>
      link('alternate', absolute(site, path), { type, ...(title && { title }) }),
    ),
  ];
}

function openGraph(site: SiteFacts, page: PageFacts): HeadTag[] {
  const { content } = page;
  const days = 'modified' in content ? content : undefined;
  return [
    property('og:site_name', site.name),
    property('og:type', days ? 'article' : 'website'),
    property('og:url', absolute(site, page.path)),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:image', absolute(site, page.picture)),
    property('og:image:alt', page.title),
    ...(days
      ? [property('article:published_time', days.published), property('article:modified_time', days.modified)]
      : []),
  ];
}

const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });

const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property: name, content } });

const link = (rel: string, href: string, more: Record<string, string> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});
