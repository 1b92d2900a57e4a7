import { feedEntries, jsonFeed } from '../seo/feeds.ts';
import { pages, site, siteAddress } from '../site.ts';
import { changes } from './_changes.ts';

/** New and corrected articles as a JSON feed. */
export async function GET(): Promise<Response> {
  const facts = { ...site, address: siteAddress() };
  const feed = jsonFeed(facts, pages['/about/changes/'].description, feedEntries(facts, await changes()));
  return new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/feed+json' } });
}
