import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './hosted.ts';
import { expect, test } from './ready.ts';

for (const [file, root] of [
  ['sitemap.xml', 'urlset'],
  ['feed.xml', 'rss'],
] as const) {
  test(`${file} is well formed, as a strict reader of XML takes it`, async ({ page }) => {
    const said = await page.evaluate(
      (text) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        const fault = document.querySelector('parsererror')?.textContent ?? '';
        return { fault, root: document.documentElement.localName };
      },
      readFileSync(join(dist, file), 'utf8'),
    );
    expect(said).toEqual({ fault: '', root });
  });
}
