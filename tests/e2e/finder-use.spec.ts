import type { Locator, Page } from '@playwright/test';
import { answerTheRest, passDanger } from './finder-steps.ts';
import { walkFinder } from './finder-walk.ts';
import { expect, test } from './ready.ts';

/** The steps of the cause finder that look different from one another, each with the way to it. */
const steps: Record<string, (page: Page) => Promise<void>> = {
  'the age': (page) => open(page, ''),
  'a danger screen with a follow-up': async (page) => {
    await open(page, '#at=your-health&age=50-59');
    await page.getByLabel(/Have you ever had cancer/).check();
  },
  'the private page': (page) => passDanger(page, '31 to 44'),
  'the body map': (page) => open(page, '#at=place'),
  'an emergency': (page) => open(page, '#at=emergency&age=31-44&saddle-numbness=yes'),
  'a result': async (page) => {
    await passDanger(page, '31 to 44');
    await page.getByRole('button', { name: 'Skip' }).click();
    await answerTheRest(page);
  },
};

async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(`/finder/${fragment}`);
  await expect(page.locator('form.ask, .stop').first()).toBeVisible();
}

const heading = (page: Page) => page.locator('main h1');

/** Controls of a step; links in a sentence are as large as their words. */
const controls = (page: Page): Locator =>
  page
    .locator('main')
    .locator('button:visible, label:has(input):visible, select:visible, summary:visible, .call a:visible');

test.describe('at 400 %', () => {
  // What a window of 1280 by 1024 pixels shows.
  test.use({ viewport: { width: 320, height: 256 } });
  for (const [name, reach] of Object.entries(steps)) {
    test(`${name} needs no scrolling sideways, and no bar covers it`, async ({ page }) => {
      await reach(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      for (const bar of await page.locator('.nextbar').all()) await expect(bar).toHaveCSS('position', 'static');
    });
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const [name, reach] of Object.entries(steps)) {
    test(`every control of ${name} is 44 pixels high`, async ({ page }) => {
      await reach(page);
      const small: string[] = [];
      for (const control of await controls(page).all()) {
        const box = await control.boundingBox();
        if (box && box.height < 44) small.push(`${await control.innerText()}: ${box.height}`);
      }
      expect(small).toEqual([]);
    });
  }
});

test.describe('in forced colors', () => {
  test.use({ forcedColors: 'active' });

  test('what is picked shows by more than its color', async ({ page }) => {
    await open(page, '');
    const row = page.locator('label.pick').filter({ has: page.getByLabel('31 to 44') });
    const before = await row.screenshot();
    await page.getByLabel('31 to 44').check();
    await page.mouse.move(0, 0);
    expect(await row.screenshot()).not.toEqual(before);
    await expect(page.getByLabel('31 to 44')).toBeChecked();
  });

  test('a care level has an edge of its own', async ({ page }) => {
    await steps['a result']?.(page);
    const edge = await page.locator('.care.emergency').evaluate((card) => getComputedStyle(card).borderTopStyle);
    expect(edge).toBe('solid');
  });
});

test('each new screen puts its heading in focus and names the page', async ({ page }) => {
  await open(page, '');
  await page.getByLabel('31 to 44').check();
  await page.getByRole('button', { name: 'Next' }).click();
  for (let screen = 1; screen <= 3; screen++) {
    await expect(heading(page)).toBeFocused();
    expect(await page.title()).toContain(await heading(page).innerText());
    await page.getByRole('button', { name: 'None of these' }).click();
  }
  await page.goBack();
  await expect(page.getByText('screen 3 of 6')).toBeVisible();
});

test('what is missing is said and put in focus', async ({ page }) => {
  await open(page, '#at=your-health&age=50-59');
  await page.getByLabel(/Have you ever had cancer/).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('alert')).toContainText('pick an answer');
  await expect(page.locator('fieldset.follow input').first()).toBeFocused();
});

test.describe('on paper', () => {
  for (const seed of [4, 14, 17]) printsOnOnePage(seed);
});

test.describe('on paper @full', () => {
  for (let seed = 100; seed < 160; seed++) printsOnOnePage(seed);
});

/** Walks by chance to an end and prints it. Seeds 4 and 14 say much and end at home or with an appointment. */
function printsOnOnePage(seed: number): void {
  test(`an end takes one page, walk ${seed}`, async ({ page }) => {
    await open(page, '');
    await walkFinder(page, seed, 0.01);
    for (const format of ['A4', 'Letter']) {
      const file = await page.pdf({ format });
      expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });
}
