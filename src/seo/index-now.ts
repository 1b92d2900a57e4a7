import { absolute, type SiteFacts } from './site-facts.ts';

/** What the protocol of indexnow.org wants to be posted. */
export interface IndexNowRequest {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** The most addresses one request may hold. */
const most = 10_000;

/**
 * Tells search engines which pages changed.
 * @param key 8 to 128 letters, digits and hyphens, served at `<key>.txt` below the site's address
 */
export function indexNowRequest(
  site: Pick<SiteFacts, 'address'>,
  key: string,
  urls: readonly string[],
): IndexNowRequest {
  return {
    host: new URL(site.address).host,
    key,
    keyLocation: absolute(site, `/${key}.txt`),
    urlList: urls.filter((url) => url.startsWith(site.address)).slice(0, most),
  };
}

/**
 * The addresses in a sitemap that changed on a day or after it.
 * @param since as YYYY-MM-DD; without it, the newest day in the sitemap
 */
export function changedSince(sitemap: string, since?: string): string[] {
  const entries = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, url = '', day = '']) => ({ url: url.replaceAll('&amp;', '&'), day }),
  );
  const from =
    since ??
    entries
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ??
    '';
  return entries.filter(({ day }) => day !== '' && day >= from).map(({ url }) => url);
}
