import type { Page } from '@playwright/test';
import { expect, test } from './ready.ts';
import { watch } from './watch.ts';

const routines = ['first-day', 'getting-better', 'keeping-it-away'];

/** Opens the player of a routine, with the clock in the test's hand. */
async function openPlayer(page: Page, id = 'first-day'): Promise<void> {
  await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
  await page.goto(`/routines/${id}/`);
  await page.clock.pauseAt(new Date('2026-01-01T09:00:00'));
  await page.getByRole('button', { name: 'Follow along' }).click();
  await expect(button(page, 'Start')).toBeFocused();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByRole('dialog').getByRole('heading');
const said = (page: Page) => page.getByRole('dialog').getByRole('status').first();
const seconds = (page: Page, count: number) => page.clock.runFor(count * 1000);
/** Lets the reader look at something else, or come back. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test.describe('with still pictures', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a routine is followed from start to end: it counts, announces, rests and changes sides', async ({ page }) => {
    const { complaints } = await watch(page);
    await openPlayer(page);
    await expect(title(page)).toHaveText('Lower legs on a chair');
    await expect(page.getByRole('timer')).toHaveCount(0);
    await button(page, 'Start').click();
    await expect(said(page)).toHaveText('Move 1 of 5: Lower legs on a chair, for 2 minutes.');
    await seconds(page, 15);
    await expect(page.getByRole('timer')).toHaveText('1:45');
    await seconds(page, 105);
    await expect(said(page)).toHaveText('Rest for 10 seconds. Next: Heel slide.');
    await seconds(page, 10);
    await expect(said(page)).toHaveText('Move 2 of 5: Heel slide, 5 times on each side.');
    await seconds(page, 6);
    await expect(page.getByRole('timer')).toHaveText('2 of 5');
    await seconds(page, 20);
    await expect(said(page)).toHaveText('Now the other side: Heel slide.');
    await expect(page.getByText('Stop and call an ambulance').last()).toBeInViewport();
    await seconds(page, 270);
    await expect(title(page)).toHaveText('Done');
    await expect(said(page)).toHaveText('Done. That was the whole set.');
    await button(page, 'Start again').click();
    await expect(title(page)).toHaveText('Lower legs on a chair');
    expect(complaints).toEqual([]);
  });

  test('pausing stops the count, and back, skip and start over move it', async ({ page }) => {
    await openPlayer(page);
    await button(page, 'Start').click();
    await seconds(page, 30);
    await button(page, 'Pause').click();
    await seconds(page, 300);
    await expect(page.getByRole('timer')).toHaveText('1:30');
    await button(page, 'Go on').click();
    await button(page, 'Skip').click();
    await expect(said(page)).toContainText('Next: Heel slide');
    await button(page, 'Skip').click();
    await seconds(page, 8);
    await button(page, 'Back').click();
    await expect(page.getByRole('timer')).toHaveText('1 of 5');
    await button(page, 'Back').click();
    await expect(said(page)).toContainText('Next: Heel slide');
    await button(page, 'Start over').click();
    await expect(page.getByRole('timer')).toHaveText('2:00');
  });

  test('the keys do all of it, and Escape leads back to the page', async ({ page }) => {
    await openPlayer(page);
    await page.keyboard.press('Space');
    await expect(button(page, 'Pause')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(title(page)).toHaveText('Heel slide');
    await page.keyboard.press('ArrowLeft');
    await expect(said(page)).toContainText('Rest');
    await page.getByRole('group', { name: 'The move' }).focus();
    await page.keyboard.press('Space');
    await expect(button(page, 'Go on')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button(page, 'Follow along')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('the poses stand side by side, and the one that is due is marked', async ({ page }) => {
    await openPlayer(page, 'getting-better');
    await button(page, 'Start').click();
    const due = page.locator('.stills [aria-current="step"]');
    await expect(page.locator('.stills li')).toHaveCount(2);
    await expect(due).toHaveText('Let the back arch a little');
    await seconds(page, 4);
    await expect(due).toHaveText('Flatten the back to the floor');
  });

  test('nobody is left behind: out of sight or asleep, it waits', async ({ page }) => {
    await page.addInitScript(() => {
      const note = (what: string) => document.documentElement.setAttribute('data-screen', what);
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async () => {
            note('awake');
            return { release: async () => note('free') };
          },
        },
      });
    });
    const screen = page.locator('html');
    await openPlayer(page);
    await button(page, 'Start').click();
    await expect(screen).toHaveAttribute('data-screen', 'awake');
    await seconds(page, 20);
    await setHidden(page, true);
    await expect(screen).toHaveAttribute('data-screen', 'free');
    await seconds(page, 60);
    await setHidden(page, false);
    await expect(page.getByText('Paused while you were away.')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('1:40');
    await button(page, 'Go on').click();
    await expect(screen).toHaveAttribute('data-screen', 'awake');
    await seconds(page, 10);
    await page.clock.fastForward('05:00');
    await expect(page.getByText('Paused while you were away.')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('1:30');
  });
});

test('the picture moves while it counts, and stands while it is paused', async ({ page }) => {
  await openPlayer(page, 'getting-better');
  const picture = page.locator('dialog .figure');
  const drawn = () => picture.innerHTML();
  const before = await drawn();
  await button(page, 'Start').click();
  await seconds(page, 4);
  await expect.poll(drawn).not.toBe(before);
  await button(page, 'Pause').click();
  const paused = await drawn();
  await seconds(page, 4);
  expect(await drawn()).toBe(paused);
  await page.getByLabel('Still pictures').check();
  await expect(page.locator('.stills li')).toHaveCount(2);
});

test('a routine that does not load leaves the page as it was, and says so', async ({ page }) => {
  await page.route('**/first-day*.json', (route) => route.abort());
  await page.goto('/routines/first-day/');
  await button(page, 'Follow along').click();
  await expect(page.getByText('This did not load.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Heel slide' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a routine is an illustrated page that prints on one sheet', async ({ page }) => {
    for (const id of routines) {
      await page.goto(`/routines/${id}/`);
      await expect(page.getByText('Stop and call an ambulance')).toBeVisible();
      await expect(button(page, 'Follow along')).toHaveCount(0);
      expect(await page.locator('.moves > li img').count()).toBeGreaterThan(9);
      for (const format of ['A4', 'Letter']) {
        const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
        expect(sheets, `${id} on ${format}`).toHaveLength(1);
      }
    }
  });
});
