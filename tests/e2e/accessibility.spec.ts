import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerTheRest, passDanger } from './finder-steps.ts';
import { expect, test } from './ready.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'color-contrast-enhanced'];
const pages = globSync('dist/**/*.html').map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`);

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

// There are no frames to look into, and nobody reads what passed: both take most of the time.
const quickly = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
const everything = (page: Page) => findings(quickly(page).withTags(tags));

test.describe('by day', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const path of pages) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      test.slow();
      await page.goto(path);
      expect(await everything(page)).toEqual([]);
    });
  }
});

// Only the colors differ by night, and the articles of a section are made of the same parts: here one, in the full run all.
const sections = new Set<string>();
const isFurther = (path: string): boolean => {
  const [, section = ''] = /^\/([a-z]+)\/[^/]+\/$/.exec(path) ?? [];
  const seen = section !== '' && section !== 'finder' && section !== 'about' && sections.has(section);
  sections.add(section);
  return seen;
};

test.describe('by night', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  for (const path of pages) {
    test(`every text has contrast on ${path}`, { tag: isFurther(path) ? '@full' : [] }, async ({ page }) => {
      test.slow();
      await page.goto(path);
      expect(await findings(quickly(page).withRules(contrast))).toEqual([]);
    });
  }
});

const states: Record<string, (page: Page) => Promise<void>> = {
  'a danger screen with a tick, its follow-up and the error': async (page) => {
    await page.goto('/finder/#at=your-health&age=50-59');
    await page.getByLabel(/Have you ever had cancer/).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'the private page': (page) => passDanger(page, '31 to 44'),
  'the body map': async (page) => {
    await page.goto('/finder/#at=place');
    await expect(page.getByRole('checkbox', { name: 'Tailbone' }).first()).toBeVisible();
  },
  'an emergency': async (page) => {
    await page.goto('/finder/#at=emergency&age=31-44&saddle-numbness=yes');
    await expect(page.getByRole('heading', { name: 'Say this' })).toBeVisible();
  },
  'a result': async (page) => {
    await passDanger(page, '31 to 44');
    await page.getByRole('button', { name: 'Skip' }).click();
    await answerTheRest(page);
  },
  'the player of a routine': async (page) => {
    await page.goto('/routines/getting-better/');
    await page.getByRole('button', { name: 'Follow along' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('timer')).toBeVisible();
  },
  'search results under a danger card': async (page) => {
    await page.goto('/search/#q=numb%20between%20my%20legs');
    await expect(page.locator('.found .care').first()).toBeVisible();
  },
  'the search box': async (page) => {
    await page.goto('/remedies/heat/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('sciatica');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every state, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [name, reach] of Object.entries(states)) {
      test(`axe finds nothing in ${name}`, async ({ page }) => {
        test.slow();
        await reach(page);
        expect(await everything(page)).toEqual([]);
      });
    }
  });
}
