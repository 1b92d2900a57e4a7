import rss from '@astrojs/rss';
import { feedEntries } from '../seo/feeds.ts';
import { pages, site, siteAddress } from '../site.ts';
import { changes } from './_changes.ts';

/** New and corrected articles as RSS. */
export async function GET(): Promise<Response> {
  const address = siteAddress();
  const entries = feedEntries({ ...site, address }, await changes());
  return rss({
    title: site.name,
    description: pages['/about/changes/'].description,
    site: address,
    items: entries.map(({ title, url, summary, day }) => ({
      title,
      link: url,
      description: summary,
      pubDate: new Date(`${day}T00:00:00Z`),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.language.toLowerCase()}</language>`,
      `<atom:link href="${address}feed.xml" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
}
