import { globSync, readFileSync } from 'node:fs';
import { expect, test } from './ready.ts';

const collections = '{causes,remedies,prevention,moments,help,about}';
const words = (html: string): number => html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').length;
const articles = globSync(`dist/${collections}/*/index.html`)
  .filter((file) => readFileSync(file, 'utf8').includes('<body class="article">'))
  .map((file) => ({ path: file.replace(/^dist|index\.html$/g, ''), length: words(readFileSync(file, 'utf8')) }))
  .sort((a, b) => b.length - a.length)
  .map(({ path }) => path);

/** How many sheets a PDF has. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('there are articles to print', () => expect(articles.length).toBeGreaterThan(50));

// The longest here, in the full run all.
for (const [place, path] of articles.entries()) {
  test(`${path} prints on at most three sheets, A4 and Letter`, { tag: place < 5 ? [] : '@full' }, async ({ page }) => {
    await page.goto(path);
    for (const format of ['A4', 'Letter'] as const) {
      const count = sheets(await page.pdf({ format, preferCSSPageSize: false }));
      expect(count, format).toBeGreaterThan(0);
      expect(count, format).toBeLessThanOrEqual(3);
    }
  });
}

test('paper shows the text, its sources with their addresses, and no control', async ({ page }) => {
  await page.goto('/remedies/heat/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Who should not use heat' })).toBeVisible();
  await expect(page.locator('.care.emergency')).toBeVisible();
  for (const part of ['.toc', '.share', '.find', '.theme', '.set-timer'])
    await expect(page.locator(part).first()).toBeHidden();
  const source = page.locator('.srcs a[href^="http"]').first();
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('http');
});
