import { rmSync } from 'node:fs';
import { expect, test } from '../e2e/ready.ts';
import { SiteHost } from '../e2e/site-host.ts';
import { buildCopy, copyProject } from './project-copy.ts';

let folder: string;
let host: SiteHost;

test.beforeAll(async () => {
  test.setTimeout(10 * 60_000);
  folder = copyProject();
  host = new SiteHost(buildCopy(folder, { SEARCH_ENGINE: 'pagefind' }));
  await host.start();
});

test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

test('built with Pagefind, the search finds, filters, warns of danger and says what it may have meant', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto(`${host.origin}/search/#q=herniated%20disc`);
  const hits = page.locator('.found .index > li');
  await expect(hits.first()).toContainText(/herniated disc/i);
  await expect(hits.first().locator('mark').first()).toHaveText(/herniated|disc/i);
  await expect(page.getByRole('status')).toContainText(/\d+ pages found/);

  await page.getByRole('radio', { name: 'Remedy' }).check({ force: true });
  await expect(page).toHaveURL(/kind=remedies/);
  await expect(hits.first().locator('.where')).toContainText('Remedy');

  await page.getByRole('searchbox').fill('can’t pee since my back went');
  await expect(page.locator('.found .care.emergency').first()).toContainText('Call an ambulance');

  await page.getByRole('searchbox').fill('spondylolisthsis');
  await page.getByRole('button', { name: 'spondylolisthesis' }).click();
  await expect(hits.first()).toContainText(/spondylolisthesis/i);

  await hits.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/^[^/]+\/\/[^/]+\/(causes|glossary|help|remedies)\//);
  expect(errors).toEqual([]);
});

test('the box of every page finds with Pagefind, too', async ({ page }) => {
  await page.goto(`${host.origin}/remedies/heat/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('sciatica');
  await expect(page.getByRole('option').first()).toContainText(/sciatica/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(causes|glossary|help|remedies)\//);
});

test('only a site built with Pagefind lets WebAssembly run', async ({ request }) => {
  const html = await (await request.get(`${host.origin}/search/`)).text();
  expect(html).toContain("'wasm-unsafe-eval'");
  expect((await request.get(`${host.origin}/search/texts.json`)).status()).toBe(404);
});
