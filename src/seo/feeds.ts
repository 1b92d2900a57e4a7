import type { Change } from './changes.ts';
import { absolute, type SiteFacts } from './site-facts.ts';

/** One entry of a feed. Its address is unique, so a correction shows up as something new. */
export interface FeedEntry {
  title: string;
  /** A new article itself; for a correction, its note on the page of changes. */
  url: string;
  /** What is new, in plain text. */
  summary: string;
  /** YYYY-MM-DD */
  day: string;
}

/** How many entries a feed holds. */
const longest = 50;

/** The newest changes as entries of a feed. */
export function feedEntries(site: SiteFacts, changes: readonly Change[]): FeedEntry[] {
  return changes.slice(0, longest).map((change) => ({
    title: change.isNew ? change.title : `Changed: ${change.title}`,
    url: absolute(site, change.isNew ? change.path : `/about/changes/#${change.anchor}`),
    summary: change.isNew ? change.description : change.what,
    day: change.day,
  }));
}

/** A feed as jsonfeed.org, version 1.1, describes it. */
export function jsonFeed(site: SiteFacts, description: string, entries: readonly FeedEntry[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description,
    language: site.language,
    home_page_url: site.address,
    feed_url: absolute(site, '/feed.json'),
    icon: absolute(site, '/icon-512.png'),
    favicon: absolute(site, '/icon-192.png'),
    authors: [{ name: site.name, url: site.address }],
    items: entries.map(({ title, url, summary, day }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: `${day}T00:00:00Z`,
    })),
  };
}
