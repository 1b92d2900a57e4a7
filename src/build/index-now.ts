import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changedSince, indexNowRequest } from '../seo/index-now.ts';
import { site } from '../site.ts';

const [since] = process.argv.slice(2);
const root = resolve(process.env.DIST ?? 'dist');
const address = (process.env.SITE_URL || undefined)?.replace(/\/?$/, '/');

/** Tells search engines which pages of the built site changed, through indexnow.org. */
async function ping(siteAddress: string): Promise<string> {
  const urls = changedSince(readFileSync(join(root, 'sitemap.xml'), 'utf8'), since);
  const request = indexNowRequest({ address: siteAddress }, site.indexNowKey, urls);
  const response = await fetch('https://api.indexnow.org/indexnow', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`The answer was ${response.status} ${response.statusText}`);
  return `Told of ${request.urlList.length} pages.`;
}

if (address) {
  console.log(await ping(address));
} else {
  console.error(
    'Say where the site lives: SITE_URL=https://example.org npm run ping [-- YYYY-MM-DD, the first day to tell of]',
  );
  process.exitCode = 2;
}
