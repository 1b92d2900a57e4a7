import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Changes, laterEdition } from './editions.ts';
import { dist, expect, test } from './hosted.ts';
import type { SiteHost } from './site-host.ts';

test.use({ serviceWorkers: 'allow' });

const article = '/causes/muscle-strain/';
const danger = '/help/emergency-signs/';
const editions: string[] = [];

test.afterAll(() => {
  for (const root of editions) rmSync(root, { recursive: true });
});

/** Opens a page and waits until the worker has all that it fetches at first. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Puts a later build on the host and waits until the browser has found it and got it ready. */
async function publish(page: Page, host: SiteHost, changes: Changes): Promise<void> {
  host.root = await laterEdition(changes);
  editions.push(host.root);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // The page looks for a new worker by itself: the first one found may be of the build before.
    for (let look = 0; look < 2; look++) {
      await registration.update();
      const installing = registration.installing;
      if (!installing) continue;
      await new Promise<void>((resolve) => {
        installing.onstatechange = () => installing.state !== 'installing' && resolve();
      });
    }
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.slice(location.origin.length));
  });

test.describe('without a network', () => {
  test('what a reader in trouble needs opens after one visit to any page', async ({ page, host }) => {
    await visit(page, '/prevention/');
    host.down = true;
    for (const path of [
      '/',
      danger,
      '/help/back-just-seized-up/',
      '/help/when-life-feels-unsafe/',
      '/finder/',
      '/search/',
    ]) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole('link', { name: '911' }).first()).toBeVisible();
    }
  });

  test('the cause finder asks and answers', async ({ page, host }) => {
    await visit(page, '/');
    host.down = true;
    await page.goto('/finder/');
    await page.getByLabel('45 to 49').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel(/Is it new that you feel numb/).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(heading(page)).toContainText('Call an ambulance');
  });

  test('the search finds', async ({ page, host }) => {
    await visit(page, '/');
    host.down = true;
    await page.goto('/search/#q=slipped%20disc');
    await expect(page.locator('.found .index li').first()).toContainText(/disc/i);
  });

  test('the search box opens on a page that was read before', async ({ page, host }) => {
    await visit(page, article);
    host.down = true;
    await page.goto(article);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('sciatica');
    await expect(page.getByRole('option').first()).toContainText(/sciatica/i);
  });

  test('articles that were read open with their pictures: the first one too, read before there was a worker', async ({
    page,
    host,
  }) => {
    await visit(page, article);
    await page.goto('/remedies/heat/');
    await expect.poll(() => keptPaths(page)).toContain('/remedies/heat/');
    host.down = true;
    for (const path of [article, '/remedies/heat/']) {
      await page.goto(path);
      await expect(page.locator('article')).toBeVisible();
      for (const picture of await page.locator('article img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      }
    }
  });

  test('a page that is not here says so, offers those that are, and comes back with the network', async ({
    page,
    host,
  }) => {
    await visit(page, article);
    host.down = true;
    await page.goto('/causes/sciatica/');
    await expect(heading(page)).toHaveText('No network, and this page is not on this device');
    await expect(page.getByRole('main').getByRole('link', { name: 'Muscle strain or sprain' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: /just seized up/ })).toBeVisible();
    host.down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toContainText(/sciatica/i);
  });
});

test.describe('what a reader sees', () => {
  test('is the newest there is, whenever the network answers', async ({ page, host }) => {
    await visit(page, danger);
    host.answers.set(danger, { status: 200, body: '<!doctype html><title>x</title><h1>Newer</h1>' });
    await page.goto(danger);
    await expect(heading(page)).toHaveText('Newer');
  });

  test('is never older than the newest seen on this device', async ({ page, host }) => {
    await visit(page, danger);
    host.answers.set(danger, { status: 200, body: '<!doctype html><title>x</title><h1>Newer</h1>' });
    await page.goto(danger);
    host.down = true;
    await page.reload();
    await expect(heading(page)).toHaveText('Newer');
  });

  test('is the copy where the network keeps silent, and the newest the next time', async ({ page, host }) => {
    await visit(page, danger);
    host.answers.set(danger, { status: 200, body: '<!doctype html><title>x</title><h1>Newer</h1>' });
    host.delay = (path) => (path === danger ? 5000 : 0);
    await page.goto(danger);
    await expect(heading(page)).not.toHaveText('Newer');
    host.delay = 0;
    await page.goto(danger);
    await expect(heading(page)).toHaveText('Newer');
  });

  test('is the copy where the server fails', async ({ page, host }) => {
    await visit(page, danger);
    host.answers.set(danger, { status: 503, body: 'Down for repairs' });
    await page.goto(danger);
    await expect(page.getByText('Down for repairs')).toHaveCount(0);
    await expect(heading(page)).toBeVisible();
  });
});

test.describe('a page that is withdrawn', () => {
  for (const status of [404, 410]) {
    test(`is gone from the device once the host says ${status}`, async ({ page, host }) => {
      await visit(page, article);
      await page.goto(article);
      host.answers.set(article, { status, body: '<!doctype html><title>x</title><h1>Gone</h1>' });
      await page.goto(article);
      await expect(heading(page)).toHaveText('Gone');
      host.down = true;
      await page.goto(article);
      await expect(heading(page)).toHaveText('No network, and this page is not on this device');
    });
  }

  test('is gone with the next edition, also if nobody asks for it', async ({ page, host }) => {
    await visit(page, article);
    await page.goto('/');
    await publish(page, host, { withdrawn: [article] });
    host.down = true;
    await page.goto(article);
    await expect(heading(page)).toHaveText('No network, and this page is not on this device');
  });
});

test.describe('a new edition', () => {
  test('waits for the reader to go somewhere, then takes over without a word', async ({ page, host }) => {
    await visit(page, '/');
    await publish(page, host, { headings: { '/finder/how-it-works/': 'Changed' } });
    const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
    expect(await waiting()).toBe(true);
    await page.goto('/remedies/');
    await expect.poll(waiting).toBe(false);
    await expect(heading(page)).toBeVisible();
  });

  test('reaches the pages that were read, without their being opened', async ({ page, host }) => {
    await visit(page, article);
    await page.goto('/moments/');
    await publish(page, host, { headings: { [article]: 'Corrected' } });
    await page.goto('/');
    await page.goto('/remedies/');
    const isCorrected = () =>
      page.evaluate(async (path) => (await (await caches.match(path))?.text())?.includes('Corrected'), article);
    await expect.poll(isCorrected, { timeout: 10_000 }).toBe(true);
    host.down = true;
    await page.goto(article);
    await expect(heading(page)).toHaveText('Corrected');
  });

  test('leaves a page of the last edition all that it came with', async ({ page, host }) => {
    await visit(page, article);
    await page.goto(article);
    await publish(page, host, { headings: { [article]: 'Corrected' } });
    const other = await page.context().newPage();
    await other.goto(`${host.origin}/`);
    rmSync(join(host.root, '_astro'), { recursive: true });
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('sciatica');
    await expect(page.getByRole('option').first()).toContainText(/sciatica/i);
  });

  test('that arrives only in part changes nothing', async ({ page, host }) => {
    await visit(page, danger);
    const before = await heading(page).innerText();
    host.answers.set('/help/back-just-seized-up/', { status: 503 });
    await publish(page, host, { headings: { [danger]: 'Half' } });
    host.down = true;
    await page.goto(danger);
    await expect(heading(page)).toHaveText(before);
    await page.goto('/help/back-just-seized-up/');
    await expect(heading(page)).toBeVisible();
    host.down = false;
    host.answers.clear();
    await page.goto('/');
    await publish(page, host, { headings: { [danger]: 'Whole' } });
    host.down = true;
    await page.goto(danger);
    await expect(heading(page)).toHaveText('Whole');
  });

  test('can be one that removes the worker and every copy', async ({ page, host }) => {
    await visit(page, article);
    await publish(page, host, { removesItself: true });
    await page.goto('/');
    await expect.poll(() => keptPaths(page)).toEqual([]);
    await expect(heading(page)).toBeVisible();
    host.down = true;
    await expect(page.goto(article)).rejects.toThrow(/ERR_/);
  });
});

test.describe('the whole site', () => {
  test('is kept on request, with its size and progress, and opens without a network', async ({ page, host }) => {
    await visit(page, '/offline/');
    await expect(page.getByText(/^All \d+ pages, with their pictures: about \d+\.\d MB\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep it all' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Done. The whole site is on this device.', { timeout: 30_000 });
    host.down = true;
    const { pages } = JSON.parse(readFileSync(join(dist, 'offline/pages.json'), 'utf8')) as {
      pages: { path: string }[];
    };
    for (const { path } of pages.filter((_, place) => place % 10 === 0)) {
      await page.goto(`/${path}`);
      await expect(heading(page)).toBeVisible();
      await expect(heading(page)).not.toHaveText(/not on this device/);
    }
  });

  test('goes again on request, and what a reader in trouble needs stays', async ({ page, host }) => {
    await visit(page, '/offline/');
    await page.getByRole('button', { name: 'Keep it all' }).click();
    await expect(page.getByRole('status')).toContainText('Done', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Remove all but' }).click();
    await expect(page.getByRole('status')).toContainText('Removed');
    host.down = true;
    await page.goto('/causes/sciatica/');
    await expect(heading(page)).toHaveText(/not on this device/);
    await page.goto(danger);
    await expect(heading(page)).not.toHaveText(/not on this device/);
  });

  test('can be stopped, and goes on from there', async ({ page, host }) => {
    await visit(page, '/offline/');
    host.delay = 100;
    await page.getByRole('button', { name: 'Keep it all' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('status')).toContainText('Stopped');
    host.delay = 0;
    await page.getByRole('button', { name: 'Keep it all' }).click();
    await expect(page.getByRole('status')).toContainText('Done', { timeout: 30_000 });
  });

  test('says so when the device is full, and the site still reads', async ({ page }) => {
    await visit(page, '/offline/');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
    await page.getByRole('button', { name: 'Keep it all' }).click();
    await expect(page.getByRole('status')).toContainText('no more room', { timeout: 30_000 });
    await page.goto(article);
    await expect(page.locator('article')).toBeVisible();
  });
});

test.describe('the site reads all the same', () => {
  test('where the browser refuses the worker', async ({ page, host }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    host.answers.set('/sw.js', { status: 403 });
    await page.goto(article);
    await expect(page.locator('article')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('where the device is full before the worker comes', async ({ page, host }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 });
    await page.goto(article);
    await page.goto('/');
    await expect(heading(page)).toBeVisible();
    await page.goto('/finder/');
    await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  });
});

test('copies are kept under addresses that hold no query and no answer', async ({ page }) => {
  await visit(page, '/');
  await page.goto('/search/?utm_source=x#q=secret');
  await page.goto('/finder/?a=b#age=31-44');
  const paths = await keptPaths(page);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => /[?#]/.test(path))).toEqual([]);
});

test('nothing in the worker asks what time it is', () => {
  expect(readFileSync(join(dist, 'sw.js'), 'utf8')).not.toMatch(/\bDate\b|performance\.now/);
});
