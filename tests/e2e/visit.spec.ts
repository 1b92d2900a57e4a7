import type { Page } from '@playwright/test';
import { limits } from '../../src/build/weights.ts';
import { expect, test } from './hosted.ts';

test.use({ serviceWorkers: 'block' });

/** Scrolls to the end as a reader does, and waits until the last picture is there. */
async function readToTheEnd(page: Page): Promise<void> {
  const pictures = await page.locator('main img').all();
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
}

for (const path of ['/remedies/getting-up-and-dressed/', '/prevention/lifting/', '/causes/muscle-strain/']) {
  test(`${path}, read to its end, asks for few files`, async ({ page, host }) => {
    await page.goto(path);
    await readToTheEnd(page);
    const asked = new Set(host.asked.filter((file) => !file.endsWith('.webmanifest')));
    expect(asked.size).toBeGreaterThan(4);
    expect([...asked].length, [...asked].join(' ')).toBeLessThanOrEqual(limits.visit.requests);
    expect(host.asked).toHaveLength(new Set(host.asked).size);
  });
}

for (const path of ['/', '/causes/muscle-strain/', '/finder/', '/search/']) {
  test(`${path} is painted before it asks for its scripts, their data and the sheet for paper`, async ({ page }) => {
    await page.addInitScript(() => {
      const note = () => performance.mark('first frame');
      addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(note)));
    });
    await page.goto(path);
    const asked = await page.evaluate(() => {
      const frame = performance.getEntriesByName('first frame')[0]?.startTime ?? Number.POSITIVE_INFINITY;
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(js|css|json)$/.test(name))
        .map(({ name, startTime }) => ({ name, late: startTime >= frame }));
    });
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter(({ late }) => !late)).toEqual([]);
  });
}

for (const path of ['/', '/causes/muscle-strain/', '/finder/', '/about/privacy/', '/no-such-page/']) {
  test(`${path} can be installed from`, async ({ page, context }) => {
    await page.goto(path);
    const devtools = await context.newCDPSession(page);
    const { url, errors, data } = await devtools.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe('/manifest.webmanifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ display: 'standalone', start_url: '/' });
  });
}

test('a page runs one small script; the search comes with the first sign of wanting it', async ({ page, host }) => {
  const scripts = () => host.asked.filter((file) => /\.(js|json)$/.test(file)).length;
  await page.goto('/remedies/heat/');
  await page.waitForLoadState('networkidle');
  expect(scripts()).toBe(1);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await expect.poll(scripts).toBeGreaterThan(2);
});

test('each pose of a movement is a picture of its own out of one file', async ({ page, host }) => {
  await page.goto('/remedies/getting-up-and-dressed/');
  await readToTheEnd(page);
  const shown = await page
    .locator('.strip img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src.replace(/.*\//, '')));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(3);
  expect(host.asked.filter((file) => file.startsWith('/figures/')).length).toBeLessThan(shown.length / 2);
});
