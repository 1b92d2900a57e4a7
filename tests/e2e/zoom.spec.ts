import type { Page } from '@playwright/test';
import { snippets } from './found.ts';
import { expect, test } from './ready.ts';

const kinds = [
  '/',
  '/causes/',
  '/causes/herniated-disc/',
  '/remedies/heat/',
  '/help/emergency-signs/',
  '/finder/',
  '/finder/#at=place',
  '/finder/#at=your-health&age=50-59',
  '/finder/#at=emergency&age=31-44&saddle-numbness=yes',
  '/finder/checklist/',
  '/finder/how-it-works/',
  '/search/#q=sciatica',
  '/claims/',
  '/glossary/',
  '/sources/',
  '/about/design/',
  '/about/privacy/',
  '/offline/',
  '/no-such-page/',
];

/** What stands in the focus, if something else lies over its middle or it is out of sight. */
const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    // A link that runs over two lines has a box for each; between them lies what is not its own.
    const boxes = [...focused.getClientRects()];
    const inView = boxes.find((box) => box.bottom > 0 && box.top < innerHeight);
    const { left, top, right, bottom } = inView ?? focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const seen = document.elementFromPoint(x, y);
    const own = seen && (focused.contains(seen) || seen.contains(focused) || seen.closest('label')?.contains(focused));
    return own ? null : `${focused.outerHTML.slice(0, 120)} under ${seen?.outerHTML.slice(0, 120)}`;
  });

// 1280 by 1024 pixels at 400 % are 320 by 256.
test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const path of kinds) {
    test(`${path} never slides sideways, and nothing lies over the focus`, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      if (path.includes('#q=')) await expect(snippets(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        expect(await hiddenFocus(page)).toBeNull();
      }
    });
  }
});

test.describe('with letters twice as large', () => {
  test.use({ viewport: { width: 640, height: 800 } });

  for (const path of ['/', '/causes/herniated-disc/', '/finder/#at=place', '/claims/']) {
    test(`${path} cuts nothing off`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    });
  }
});
