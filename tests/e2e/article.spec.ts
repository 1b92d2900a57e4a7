import { expect, test } from './ready.ts';

test('an article says what to do first and lets a reader follow a citation to its source and back', async ({
  page,
}) => {
  await page.goto('/causes/muscle-strain/');
  await expect(page.getByRole('heading', { name: 'What to do first' })).toBeVisible();
  const citation = page.locator('article .cite').first();
  const number = await citation.innerText();
  await citation.click();
  const source = page.locator(`#s${number}`);
  await expect(source).toBeInViewport();
  await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await source.getByRole('link').last().click();
  await expect(page.locator(`#c${number}`)).toBeInViewport();
});

test('every number in the text has its source in the list', async ({ page }) => {
  await page.goto('/remedies/heat/');
  const targets = await page
    .locator('article .cite')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.length).toBeGreaterThan(3);
  for (const target of new Set(targets)) await expect(page.locator(`.srcs ${target}`)).toHaveCount(1);
});

test('the signs in a cause article are the ones the cause finder weighs', async ({ page, request }) => {
  const { quiz } = await (await request.get('/finder/data.json')).json();
  const cause = quiz.causes.find(({ id }: { id: string }) => id === 'muscle-strain');
  await page.goto('/causes/muscle-strain/');
  for (const sign of cause.signs) await expect(page.locator('table.signs')).toContainText(sign.says);
});
