import type { Page } from '@playwright/test';
import { expect, test } from './ready.ts';
import { storedBy, watch } from './watch.ts';

const timer = (page: Page) => page.getByRole('region', { name: 'Timer: Heat' });
const shown = (page: Page) => timer(page).getByRole('timer');

async function openTimer(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
  await page.goto('/remedies/heat/');
  await page.getByRole('button', { name: 'Set a timer' }).click();
  await expect(timer(page)).toBeVisible();
  // From here on time passes only when a test says so.
  await page.clock.pauseAt(new Date('2026-11-22T10:01:00'));
}

test('counts the minutes down, says when they are up, and leaves nothing behind', async ({ page, context }) => {
  const { complaints } = await watch(page);
  await openTimer(page);
  const title = await page.title();
  await timer(page).getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor('04:00');
  await expect(shown(page)).toHaveText('6:00');
  expect(await page.title()).toBe('6:00 Heat');
  await expect(timer(page).getByRole('status')).toHaveText('The timer is running: 10 minutes at most.');
  await page.clock.runFor('05:15');
  await expect(timer(page).getByRole('status')).toHaveText('Less than a minute left.');
  await page.clock.runFor('00:45');
  await expect(timer(page).getByRole('alert')).toHaveText('Time is up. Take it off, and look at your skin.');
  expect(await page.title()).toBe('Time is up: Heat');
  expect((await storedBy(page, context)).session).toEqual([]);
  await timer(page).getByRole('button', { name: 'Done' }).click();
  expect(await page.title()).toBe(title);
  expect(complaints).toEqual([]);
});

test('offers no more minutes than are safe', async ({ page }) => {
  await openTimer(page);
  const minutes = await timer(page)
    .getByRole('radio')
    .evaluateAll((all) => all.map((one) => one.parentElement?.textContent));
  expect(minutes).toEqual(['5', '10', '15']);
  await expect(timer(page).getByLabel('10')).toBeChecked();
});

test('stands still in a pause and begins anew after a reset, by the keyboard alone', async ({ page }) => {
  await openTimer(page);
  await expect(timer(page).getByLabel('10')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await timer(page).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor('01:00');
  await page.keyboard.press('Enter');
  await page.clock.runFor('10:00');
  await expect(shown(page)).toHaveText('4:00');
  await page.keyboard.press('Enter');
  await page.clock.runFor('00:30');
  await expect(shown(page)).toHaveText('3:30');
  await timer(page).getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(timer(page).getByRole('button', { name: 'Start' })).toBeFocused();
});

test('goes by the clock: a sleeping tab and a reload lose nothing', async ({ page, context }) => {
  await openTimer(page);
  await timer(page).getByRole('button', { name: 'Start' }).click();
  // Asleep, nothing ticks; the clock on the wall goes on.
  await page.clock.setSystemTime(new Date('2026-11-22T10:08:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(shown(page)).toHaveText(/^(3:00|2:5\d)$/);
  expect((await storedBy(page, context)).session.map(([name]) => name)).toEqual(['unknot-timer']);
  // A page whose time stands still does not begin.
  await page.clock.resume();
  await page.reload();
  await expect(shown(page)).toHaveText(/^[23]:/);
  await page.clock.setSystemTime(new Date('2026-11-22T10:12:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(timer(page).getByRole('alert')).toContainText('Time is up');
  // The page was gone when the time came.
  await page.goto('/about/privacy/');
  await expect(page.getByRole('article')).toContainText('unknot-timer');
  await page.evaluate(() => {
    const ended = { id: 'heat', state: 'running', endsAt: Date.now() - 1000 };
    sessionStorage.setItem('unknot-timer', JSON.stringify(ended));
  });
  await page.goto('/remedies/heat/');
  await expect(timer(page).getByRole('alert')).toContainText('Time is up');
  expect((await storedBy(page, context)).session).toEqual([]);
});

test('what was kept and is garbled does no harm', async ({ page }) => {
  const { complaints } = await watch(page);
  for (const value of [
    '{',
    '"x"',
    '{"id":"heat","state":"running","endsAt":9e99}',
    '{"id":"heat","state":"paused","left":-1}',
  ]) {
    await page.goto('/remedies/heat/');
    await page.evaluate((text) => sessionStorage.setItem('unknot-timer', text), value);
    await page.reload();
    await expect(timer(page).getByRole('button', { name: 'Start' })).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test.describe('without its script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['/remedies/heat/', '/remedies/cold/']) {
    test(`${path} says how long in a sentence`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText('about 10 minutes at a time. Take it off by 15.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Set a timer', disabled: false })).toHaveCount(0);
    });
  }
});
