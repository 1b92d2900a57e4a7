import { absolute, type SiteFacts } from './site-facts.ts';

/** robots.txt: everybody may read everything, and here is the list of it. */
export function robots(site: Pick<SiteFacts, 'address'>): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(site, '/sitemap.xml')}`, ''].join('\n');
}
