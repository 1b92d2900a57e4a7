import { answerTheRest, passDanger } from './finder-steps.ts';
import { expect, test } from './ready.ts';

test('a plain, recent spasm ends at self-care with what fits and why', async ({ page }) => {
  await passDanger(page, '31 to 44');
  await page.getByRole('button', { name: 'Skip' }).click();
  await answerTheRest(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('look after at home');
  await expect(page.getByRole('heading', { name: 'Muscle strain or sprain' })).toBeVisible();
  await expect(page.getByText('It began with a bend, lift or twist.')).toBeVisible();
  await expect(page.getByText('Not yet reviewed by a clinician').first()).toBeVisible();
});

test('a same-day sign ends at same-day, without a ranking', async ({ page }) => {
  await passDanger(page, '31 to 44', {
    'Very ill, falls and strange spasms': () => page.getByLabel(/fever of 100.4/).check(),
  });
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speak to a clinician today.');
  await expect(page.getByRole('heading', { name: 'What fits' })).toHaveCount(0);
});

test('an emergency sign ends the questions at once, with numbers that call and words to say', async ({ page }) => {
  await page.goto('/finder/');
  await page.getByLabel('45 to 49').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel(/Is it new that you feel numb/).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Call an ambulance');
  await expect(page.getByRole('link', { name: /US, Canada\s*911/ })).toHaveAttribute('href', 'tel:911');
  await expect(page.getByText('I need to be checked for cauda equina syndrome now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What fits' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Change my answer' }).click();
  await expect(page.getByLabel(/Is it new that you feel numb/)).toBeChecked();
});

test('back, the browser’s back and a reload keep every answer', async ({ page }) => {
  await passDanger(page, '50 to 59', {
    'Your health': () => page.getByLabel(/Have you ever had cancer/).check(),
  }).catch(() => undefined);
  // The follow-up below the tick is still open: the screen stays and says so.
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(/same pain for a long time/).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel(/same pain for a long time/)).toBeChecked();
  await page.reload();
  await expect(page.getByLabel(/same pain for a long time/)).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your health');
});

test('a shared link shows the same answers to someone else', async ({ page, browser }) => {
  await passDanger(page, '31 to 44');
  await page.getByRole('button', { name: 'Skip' }).click();
  await answerTheRest(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  // What is private is asked again before any result.
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Two private questions');
  await other.getByRole('button', { name: 'Skip' }).click();
  await expect(other.getByRole('heading', { name: 'Muscle strain or sprain' })).toBeVisible();
});

test('private answers are never in the address, and nothing is stored unless asked', async ({ page }) => {
  await passDanger(page, '31 to 44');
  await page.getByLabel(/Do you think about ending your life/).check();
  await page
    .getByLabel(/but I am safe right now/)
    .first()
    .check();
  expect(page.url()).not.toMatch(/unsafe|thoughts/);
  await page.getByRole('button', { name: 'Next' }).click();
  expect(page.url()).not.toMatch(/unsafe|thoughts/);
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
});

test('answers stay on the device only when the reader says so, and one tap erases them', async ({ page }) => {
  await passDanger(page, '31 to 44');
  await page.getByLabel('Keep my answers on this device').check();
  expect(await page.evaluate(() => localStorage.getItem('unknot-finder'))).toContain('age=31-44');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  expect(await page.evaluate(() => localStorage.getItem('unknot-finder'))).toBeNull();
  await expect(page.getByRole('heading', { name: 'How old are you?' })).toBeVisible();
  await expect(page.getByLabel('31 to 44')).not.toBeChecked();
});

test('answers kept on the device are there when the finder is opened again', async ({ page }) => {
  await passDanger(page, '31 to 44');
  await page.getByLabel('Keep my answers on this device').check();
  await page.goto('/');
  await page.goto('/finder/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two private questions');
});

test('the drawing and the list are one choice', async ({ page }) => {
  await page.goto('/finder/#at=place');
  await page.getByRole('checkbox', { name: 'Tailbone' }).first().click();
  await expect(page.locator('input[value=tailbone]')).toBeChecked();
  await page.locator('input[value=middle]').check();
  await expect(page.getByRole('checkbox', { name: 'Middle of the low back' }).first()).toBeChecked();
});

test('a link with answers comes after a warning of what it shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await passDanger(page, '31 to 44');
  await page.getByRole('button', { name: 'Skip' }).click();
  await answerTheRest(page);
  await page.getByText('Share', { exact: true }).click();
  await expect(page.getByText('shows them to anyone who gets it')).toBeVisible();
  await page.getByRole('button', { name: 'Copy a link to the cause finder' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('#');
});

for (const fragment of [
  '#%E0%A4%A',
  '#age=999&place=<script>',
  `#${'x=y&'.repeat(5000)}`,
  '#at=nowhere&age=31-44',
  '#🙂=🙃',
]) {
  test(`an odd address is read without an error: ${fragment.slice(0, 24)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`/finder/${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('the whole finder works by keyboard alone', async ({ page }) => {
  await page.goto('/finder/');
  await page.getByLabel('18 to 30').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  for (let screen = 1; screen <= 6; screen++) {
    await expect(page.getByText(`screen ${screen} of 6`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const next = page.getByRole('button', { name: 'None of these' });
    for (let tab = 0; tab < 40 && !(await next.evaluate((button) => button === document.activeElement)); tab++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Two private questions' })).toBeFocused();
});
