import { expect, test } from './ready.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the finder is a checklist with the same signs', async ({ page }) => {
  await page.goto('/finder/');
  await page.locator('main noscript').waitFor({ state: 'attached' });
  await page.goto('/finder/checklist/');
  await expect(page.getByText('Is it new that you feel numb, tingly or odd down below?')).toBeVisible();
  await expect(page.getByText('It began with a bend, lift or twist.')).toBeVisible();
});

test('without JavaScript the search page is an index of every section', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('link', { name: 'Muscle strain or sprain' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'When to get help' }).first()).toBeVisible();
});

test('without JavaScript paper shows no control either', async ({ page }) => {
  await page.goto('/remedies/heat/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.toc', '.share', '.find']) await expect(page.locator(part).first()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Who should not use heat' })).toBeVisible();
});

test('without JavaScript all claims stand in one list, and no dead control shows', async ({ page }) => {
  await page.goto('/claims/');
  await expect(page.locator('[data-verdict]')).toHaveCount(99);
  await expect(page.locator('[data-filter]')).toBeHidden();
});

for (const path of [
  '/',
  '/causes/',
  '/causes/muscle-strain/',
  '/remedies/heat/',
  '/help/emergency-signs/',
  '/sources/',
  '/glossary/',
  '/about/privacy/',
]) {
  test(`without JavaScript ${path} reads`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Danger signs' })).toBeVisible();
    await expect(page.getByRole('button', { disabled: false }).filter({ visible: true })).toHaveCount(0);
  });
}
