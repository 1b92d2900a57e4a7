import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './ready.ts';

/** Every part that has states, with all of them. */
const states: Record<string, readonly string[]> = {
  Buttons: ['Full', 'Quiet', 'In focus', 'Off'],
  Chips: ['Chosen', 'Not chosen', 'In focus', 'With an icon'],
  'Search box': ['Empty', 'In focus'],
  'Choice of colors': ['Nothing chosen', 'Light, chosen', 'Dark, chosen'],
  'Care cards': ['self-care', 'within-days', 'same-day', 'emergency'],
  'More on request': ['Closed', 'Open'],
  Movement: ['From the side', 'Standing', 'From the front'],
  Anatomy: ['Well', 'With a bulge', 'Muscles'],
  Chart: ['A course', 'People out of a hundred', 'Amounts'],
  'How far it is': ['At the start', 'In the safety check', 'Near the end'],
  'Danger signs': ['Nothing ticked', 'Not sure', 'Ticked, and more is asked'],
  'Body map': ['From behind, one place chosen', 'From the front, nothing chosen'],
  Result: ['Speak to a clinician today', 'Book a clinician', 'Care for it yourself'],
  Player: [
    'Before the start',
    'In motion',
    'With still pictures, sound and voice',
    'Paused, as nobody was looking',
    'Rest',
    'Done',
  ],
  Timer: ['Set', 'Running', 'Paused', 'Near its end', 'Done'],
  'Search over a page': ['Pages found', 'Nothing found', 'A danger sign'],
  'Offer of the cause finder': ['In general', 'With an answer taken along'],
};

/** Every part that has one state only. */
const single = [
  'Mark and name',
  'The rope, from tangled to straight',
  'Share row',
  'Levels',
  'Numbers to call',
  'Numbers in a line',
  'People to talk to',
  'Certainty',
  'Verdicts',
  'A claim, checked',
  'Findings',
  'Citation and sources',
  'What to do first',
  'Aside',
  'How sure are we',
  'A word explained',
  'Signs from the list',
  'Signs for and against',
  'Read on',
  'List of links',
  'The course as a rope',
  'Something is missing',
  'One answer',
  'Many answers',
  'Back and next',
  'What to watch for',
  'To hand to a clinician',
  'Emergency',
];

/** Sheets in src/styles that dress parts, and not the layout of one page. */
const sheets = [
  'parts/body-map',
  'parts/button',
  'parts/call',
  'parts/care',
  'parts/certainty',
  'parts/chip',
  'parts/field',
  'parts/findings',
  'parts/first',
  'parts/picture',
  'parts/pick',
  'parts/signs',
  'parts/stop',
  'player',
  'search-dialog',
  'timer',
];

const part = (page: Page, name: string): Locator =>
  page.locator('.specimen').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
const stateOf = (page: Page, of: string, name: string): Locator =>
  part(page, of)
    .locator('.state')
    .filter({ has: page.locator('.state-name').getByText(name, { exact: true }) });

test.describe('the page of the design', () => {
  test.beforeEach(({ page }) => page.goto('/about/design/'));

  test('shows every part in every state, and no other', async ({ page }) => {
    const names = (of: Locator) => of.allInnerTexts();
    expect((await names(page.locator('.specimen > h3'))).sort()).toEqual([...Object.keys(states), ...single].sort());
    for (const [name, all] of Object.entries(states)) {
      expect(await names(part(page, name).locator('.state-name')), name).toEqual(all);
    }
  });

  test('shows something under each name', async ({ page }) => {
    const shown = await page.locator('.specimen > .shown, .state').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = (one.lastElementChild ?? one).getBoundingClientRect();
        return width * height;
      }),
    );
    expect(shown.length).toBeGreaterThan(80);
    for (const area of shown) expect(area).toBeGreaterThan(400);
  });

  test('shows the player and the timer as they are at each moment', async ({ page }) => {
    const player = (name: string) => stateOf(page, 'Player', name);
    await expect(player('Before the start').getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await expect(player('In motion').getByRole('timer')).toHaveText(/^\d+ of \d+$/);
    await expect(player('With still pictures, sound and voice').locator('.stills [aria-current]')).toHaveCount(1);
    await expect(player('Paused, as nobody was looking')).toContainText('Paused while you were away.');
    await expect(player('Rest')).toContainText('Rest. Next is');
    await expect(player('Done').getByRole('button', { name: 'Start again' })).toBeVisible();
    const timer = (name: string) => stateOf(page, 'Timer', name);
    await expect(timer('Running').getByRole('timer')).toHaveText('7:12');
    await expect(timer('Near its end').getByRole('status')).toHaveText('Less than a minute left.');
    await expect(timer('Done').getByRole('alert')).toContainText('Time is up');
  });

  test('shows what the cause finder and the search really answer', async ({ page }) => {
    const words = ['Speak to a clinician today', 'Book a clinician within days', 'Care for it yourself'];
    expect(await part(page, 'Result').locator('.res .level').allInnerTexts()).toEqual(words);
    await expect(part(page, 'Result').getByText('Because you said')).toBeVisible();
    await expect(part(page, 'Emergency').getByRole('heading', { name: 'Say this' })).toBeVisible();
    const search = (name: string) => stateOf(page, 'Search over a page', name);
    await expect(search('Pages found').getByRole('option').first()).toContainText('Sciatica');
    await expect(search('Pages found')).toContainText('We read it as “sciatica”.');
    await expect(search('Nothing found')).toContainText('Nothing found.');
    await expect(search('A danger sign').locator('.care.emergency')).toBeVisible();
  });

  for (const [name, focused] of [
    ['Buttons', '.btn'],
    ['Chips', '.chip'],
  ] as const) {
    test(`draws the focus as it is: ${name}`, async ({ page }) => {
      const drawn = (of: Locator) =>
        of.evaluate((one) => {
          const { outline, outlineOffset, boxShadow, borderRadius } = getComputedStyle(one);
          return { outline, outlineOffset, boxShadow, borderRadius };
        });
      const shown = stateOf(page, name, 'In focus').locator(focused);
      const lookalike = await drawn(shown);
      await page.keyboard.press('Tab');
      await shown.evaluate((one) => one.classList.remove('focused'));
      await shown.focus();
      expect(await drawn(shown)).toEqual(lookalike);
    });
  }

  test('has every part that a sheet of styles dresses', async ({ page }) => {
    for (const sheet of sheets) {
      const css = readFileSync(`src/styles/${sheet}.css`, 'utf8').replace(/@import[^;]*;|\/\*.*?\*\//gs, '');
      const classes = [...new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name))];
      expect(classes.length, sheet).toBeGreaterThan(0);
      const here = await page.evaluate((names) => names.filter((name) => document.querySelector(`.${name}`)), classes);
      expect(
        classes.filter((name) => !here.includes(name)),
        sheet,
      ).toEqual([]);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 900 } });
    test('axe finds nothing in any part', async ({ page }) => {
      test.slow();
      await page.goto('/about/design/');
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
    });
  });
}
