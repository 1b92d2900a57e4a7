import { expect, type Page } from '@playwright/test';

/** Answers the age and passes the six danger screens, ticking only what is asked for. */
export async function passDanger(
  page: Page,
  age: string,
  ticks: Record<string, () => Promise<void>> = {},
): Promise<void> {
  await page.goto('/finder/');
  await page.getByLabel(age, { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  for (let screen = 1; screen <= 6; screen++) {
    await expect(page.getByText(`screen ${screen} of 6`)).toBeVisible();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await ticks[title]?.();
    await page.getByRole('button', { name: /^(Next|None of these)/ }).click();
  }
}

/** Picks the first option of every open question until the result shows. */
export async function answerTheRest(page: Page): Promise<void> {
  const result = page.getByRole('heading', { name: 'Your plan' });
  for (let step = 0; step < 20; step++) {
    if (await result.isVisible()) return;
    for (const question of await page.locator('form.ask > fieldset').all()) {
      await question.locator('.picks input').first().check();
    }
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(result).toBeVisible();
}
