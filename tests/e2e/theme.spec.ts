import type { Page } from '@playwright/test';
import { expect, readyAfterMoves, test } from './ready.ts';
import { storedBy, watch } from './watch.ts';

const paper = { light: 'rgb(252, 249, 242)', dark: 'rgb(15, 29, 28)' };
const choose = (page: Page, name: string) => page.getByRole('radiogroup', { name: 'Colors' }).getByLabel(name).check();
const ground = (page: Page) => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

/** When the page was given its theme and when it was first painted, in ms. */
async function firstMoments(page: Page): Promise<{ themed: number; painted: number }> {
  return page.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
        type: 'paint',
        buffered: true,
      });
    });
    return { themed: Number(document.documentElement.getAttribute('data-themed-at')), painted };
  });
}

test('a chosen theme stays after a reload, is there before the first paint, and is gone with the default', async ({
  page,
  context,
}) => {
  const { complaints } = await watch(page);
  await page.goto('/remedies/heat/');
  expect(await ground(page)).toBe(paper.light);
  await choose(page, 'Dark');
  expect(await ground(page)).toBe(paper.dark);
  expect((await storedBy(page, context)).local).toEqual([['unknot-theme', 'dark']]);

  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const html = document.documentElement;
      if (html?.dataset.theme === 'dark' && !html.dataset.themedAt) html.dataset.themedAt = String(performance.now());
    });
    seen.observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.reload();
  expect(await ground(page)).toBe(paper.dark);
  const { themed, painted } = await firstMoments(page);
  expect(themed).toBeGreaterThan(0);
  expect(themed).toBeLessThan(painted);

  await page.goto('/claims/');
  expect(await ground(page)).toBe(paper.dark);
  await expect(page.getByRole('radiogroup', { name: 'Colors' }).getByLabel('Dark')).toBeChecked();
  await choose(page, 'As the system');
  expect(await ground(page)).toBe(paper.light);
  expect((await storedBy(page, context)).local).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a chosen theme needs no script that comes later', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Dark');
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await ground(page)).toBe(paper.dark);
});

test('the keyboard alone changes the theme, and the bar of the browser follows', async ({ page }) => {
  await page.goto('/about/privacy/');
  await page.getByRole('radiogroup', { name: 'Colors' }).getByLabel('As the system').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await ground(page)).toBe(paper.dark);
  const bars = page.locator('meta[name=theme-color]');
  expect(
    await bars.evaluateAll((all) =>
      all.filter((bar) => matchMedia((bar as HTMLMetaElement).media).matches).map((bar) => bar.getAttribute('content')),
    ),
  ).toEqual(['#0f1d1c']);
  await expect(page.getByRole('article')).toContainText('unknot-theme');
});

test('light can be chosen where the system is dark, and another open page follows', async ({ context }) => {
  const [one, two] = [readyAfterMoves(await context.newPage()), readyAfterMoves(await context.newPage())];
  for (const page of [one, two]) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/glossary/');
    expect(await ground(page)).toBe(paper.dark);
  }
  await choose(one, 'Light');
  for (const page of [one, two]) await expect.poll(() => ground(page)).toBe(paper.light);
});

test('pictures in files of their own take the chosen theme', async ({ page }) => {
  await page.goto('/remedies/gentle-movements/');
  const picture = page.locator('figure img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
  const byDay = await picture.screenshot();
  await choose(page, 'Dark');
  await picture.scrollIntoViewIfNeeded();
  const forced = await picture.screenshot();
  await choose(page, 'As the system');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture.scrollIntoViewIfNeeded();
  expect(forced.equals(byDay)).toBe(false);
  expect(forced.equals(await picture.screenshot())).toBe(true);
});

test('a garbled choice does no harm', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('unknot-theme', '"><script>'));
  await page.reload();
  expect(await ground(page)).toBe(paper.light);
  await expect(page.getByRole('radiogroup', { name: 'Colors' }).getByLabel('As the system')).toBeChecked();
  expect(complaints).toEqual([]);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.goto('/help/emergency-signs/');
  await choose(page, 'Dark');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.care.emergency .level')
      .first()
      .evaluate((one) => getComputedStyle(one).color),
  ).toBe('rgb(132, 23, 15)');
});
