import { absolute, type SiteFacts } from './site-facts.ts';

export interface ListedPage {
  path: string;
  /** The day shown on the page as its last change, as YYYY-MM-DD; left out where none is shown. */
  modified?: string | undefined;
}

/** A sitemap as sitemaps.org describes it. */
export function sitemap(site: Pick<SiteFacts, 'address'>, pages: readonly ListedPage[]): string {
  const entries = pages.map(({ path, modified }) => {
    const day = modified ? `<lastmod>${modified}</lastmod>` : '';
    return `<url><loc>${escapeXml(absolute(site, path))}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
