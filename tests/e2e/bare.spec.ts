import type { Locator } from '@playwright/test';
import { expect, test } from './ready.ts';

/** What tells one part from another where all colors are the reader's own. */
const edge = (part: Locator): Promise<string> =>
  part.evaluate((one) => {
    const style = getComputedStyle(one);
    return [style.borderTopWidth, style.borderInlineStartWidth, style.borderInlineStartStyle].join(' ');
  });

test.describe('where the reader sets all colors', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });

  test('each level of care has a word, a drawing and an edge of its own', async ({ page }) => {
    await page.goto('/about/design/');
    const levels = ['self-care', 'within-days', 'same-day', 'emergency'];
    const cards = levels.map((level) => page.locator(`.care.${level}`).first());
    const edges = await Promise.all(cards.map(edge));
    const words = await Promise.all(cards.map((card) => card.locator('.level').innerText()));
    const drawings = await Promise.all(cards.map((card) => card.locator('.i').innerHTML()));
    for (const told of [edges, words, drawings]) expect(new Set(told).size).toBe(levels.length);
  });

  for (const part of ['.btn', '.chip input', '.pick input', '.share a', '.field input', 'summary']) {
    test(`the focus is seen on ${part}`, async ({ page }) => {
      await page.goto('/about/design/');
      const target = page.locator(`main ${part}`).first();
      await page.locator('main a').first().focus();
      await page.keyboard.press('Tab');
      await target.scrollIntoViewIfNeeded();
      const around = await target.evaluate((one) => {
        const { x, y, width, height } = (one.closest('label, .field') ?? one).getBoundingClientRect();
        return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
      });
      const before = await page.screenshot({ clip: around });
      await target.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
      expect((await page.screenshot({ clip: around })).equals(before)).toBe(false);
    });
  }

  test('what was chosen is told apart from what was not', async ({ page }) => {
    await page.goto('/about/design/');
    for (const [part, chosen, other] of [
      ['.chip', ':has(:checked)', ':has(:not(:checked))'],
      ['.pick input', ':checked', ':not(:checked)'],
    ]) {
      const ground = (state = '') =>
        page
          .locator(`main ${part}${state}`)
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(await ground(chosen), part).not.toBe(await ground(other));
    }
  });
});

test.describe('where no style and no picture comes', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\.(svg|png|ico|css|woff2)$/, (route) => route.abort());
  });

  for (const path of ['/', '/causes/herniated-disc/', '/help/emergency-signs/', '/remedies/gentle-movements/']) {
    test(`${path} still says all that matters, in its order`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => {
        for (const style of document.querySelectorAll('style')) style.remove();
      });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Danger signs' }).first()).toBeVisible();
      for (const picture of await page.locator('main img').all())
        expect(await picture.getAttribute('alt')).not.toBe('');
      const levels = await page.locator('main .level').allInnerTexts();
      for (const level of levels) expect(level.trim()).not.toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    });
  }
});
