import { chromium } from '@playwright/test';
import { findBrowser, launchArguments } from './browser.ts';
import { expect, test } from './hosted.ts';

const article = '/causes/herniated-disc/';

test.describe('passing an article on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = () => navigator.clipboard.readText();

  test('offers plain links that load nothing from elsewhere', async ({ page, host }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(host.origin)) foreign.push(request.url());
    });
    await page.goto(article);
    for (const name of ['Email', 'WhatsApp', 'Facebook', 'LinkedIn', 'X']) {
      const link = page.locator('.share').getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('href', /causes%2Fherniated-disc%2F/);
    }
    expect(foreign).toEqual([]);
  });

  test('copies the address that search engines know', async ({ page }) => {
    await page.goto(`${article}#what-it-is`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(copied)).toBe(canonical);
  });

  test('copies the address of a section by its heading, with mouse and keyboard', async ({ page }) => {
    await page.goto(article);
    const heading = page.getByRole('heading', { name: 'What it is', exact: true });
    const link = heading.getByRole('link');
    await expect(link).toHaveCSS('opacity', '0');
    await heading.hover();
    await expect(link).toHaveCSS('opacity', '1');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#what-it-is$/);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(copied)).toBe(`${canonical}#what-it-is`);
  });

  test('opens the share sheet where the system has one, with title and address', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => document.documentElement.setAttribute('data-shared', JSON.stringify(data));
    });
    await page.goto(article);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const shared = JSON.stringify({ title: 'Herniated disc', url: canonical });
    await expect(page.locator('html')).toHaveAttribute('data-shared', shared);
  });

  test('shows no button that would do nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(article);
    await expect(page.getByRole('button', { name: 'Print or save' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
  });
});

test('without scripts the plain links remain, and no button', async ({ browser, host }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(host.origin + article);
  await expect(page.locator('.share a')).toHaveCount(5);
  for (const button of await page.locator('.share button').all()) await expect(button).toBeHidden();
  await page.close();
});

test.describe('pages asked for ahead', () => {
  // The worker keeps the page on safety for everyone, which is no sign of intent.
  test.use({ serviceWorkers: 'block' });

  test('a page is drawn ahead on the first sign of intent, but for the finder and the page on safety', async ({
    page,
    host,
  }) => {
    await page.goto('/help/');
    const asked = (path: string) => host.asked.filter((one) => one === path).length;
    await page.locator('main a[href="/help/when-life-feels-unsafe/"]').first().hover();
    await page.locator('main a[href="/help/recovery/"]').first().hover();
    await expect.poll(() => asked('/help/recovery/')).toBe(1);
    expect(asked('/help/when-life-feels-unsafe/')).toBe(0);
  });
});

test('going back shows a page as it was left, out of the browser’s memory', async ({ host }) => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  for (const path of ['/', article, '/claims/', '/search/', '/finder/']) {
    const page = await browser.newPage();
    await page.goto(host.origin + path);
    await page.evaluate(() => {
      window.addEventListener('pageshow', (event: PageTransitionEvent) => {
        document.documentElement.dataset.kept = String(event.persisted);
      });
    });
    await page.goto(`${host.origin}/remedies/heat/`);
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await expect(page.locator('html'), path).toHaveAttribute('data-kept', 'true');
    await page.close();
  }
  await browser.close();
});
