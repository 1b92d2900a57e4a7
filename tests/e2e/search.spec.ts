import { expect, test } from './ready.ts';

test('“slipped disc” with a typing error finds the herniated disc', async ({ page }) => {
  await page.goto('/search/#q=sliped%20disk');
  await expect(page.locator('.found .index li').first()).toContainText(/herniated disc/i);
});

test('a hit opens the section that answers', async ({ page }) => {
  await page.goto('/search/#q=how%20long%20does%20a%20strain%20last');
  await page.locator('.found .index h2 a').first().click();
  await expect(page).toHaveURL(/\/(causes|help|moments|remedies)\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('“can’t pee” raises the emergency card above the hits', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('can’t pee since my back went');
  const card = page.locator('.found .care.emergency').first();
  await expect(card).toContainText('Call an ambulance');
  await expect(page.locator('.found > *').first()).toHaveClass(/care emergency/);
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/help\/numb-weak-cant-pee\//);
});

test('harmless words raise no card', async ({ page }) => {
  await page.goto('/search/#q=numb%20with%20boredom');
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.locator('.found .care')).toHaveCount(0);
});

test('nonsense finds nothing, and the page helps', async ({ page }) => {
  await page.goto('/search/#q=zzqxv%20blorptang');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Answer a few questions' })).toBeVisible();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('zzqxv blorptang');
  await expect(page.getByRole('option', { name: 'Find what fits' })).toHaveAttribute('href', /\/finder\/$/);
});

test('the box opens by key on any page, and arrows and Enter open a page', async ({ page }) => {
  await page.goto('/remedies/heat/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.fill('sciatica');
  await expect(page.getByRole('option').first()).toContainText(/sciatica/i);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/sciatica\//);
});

test('Escape closes the box', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the search’s code and index load only once a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/causes/muscle-strain/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect.poll(() => asked.includes('/search/first.json')).toBe(true);
});

test('the search page is an index from A to Z until a reader turns to its box', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/#az-M', { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('heat');
  await expect(page.locator('.found .index li').first()).toContainText(/heat/i);
  await expect(page.getByRole('searchbox')).toHaveValue('heat');
  expect(asked.length).toBeGreaterThan(before);
});

test('an example on the search page is asked for', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('link', { name: 'slipped disc', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('slipped disc');
  await expect(page.locator('.found .index li').first()).toContainText(/herniated disc/i);
});

test('what is typed is in no request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/search/#q=tailbone');
  await expect(page.locator('.found .index li').first()).toContainText(/tailbone/i);
  await page.reload();
  await expect(page.locator('.found .index li').first()).toContainText(/tailbone/i);
  expect(asked.map((address) => address.split('#')[0]).join(' ')).not.toContain('tailbone');
});

test('words about ending one’s life raise help and stay out of the address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('i want to end my life');
  await expect(page.locator('.found .care.emergency')).toContainText('You matter');
  await expect(page).not.toHaveURL(/life/);
});

test('a symptom offers the cause finder, with what was typed understood', async ({ page }) => {
  await page.goto('/search/#q=back%20went%20after%20lifting%20a%20box');
  const offer = page.getByRole('link', { name: 'Find what fits, starting with what you typed' });
  await expect(offer).toHaveAttribute('href', /\/finder\/#onset=lift-bend-twist$/);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('back went after lifting a box');
  await expect(page.getByRole('option', { name: /starting with what you typed/ })).toHaveAttribute('href', /#onset=/);
});

test('kinds narrow what is found, and Back returns to the search before', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.fill('heat');
  await page.getByRole('radio', { name: 'Remedy' }).check({ force: true });
  await expect(page).toHaveURL(/#q=heat&kind=remedies$/);
  const kinds = page.locator('.found .index > li .where span:first-child');
  await expect(kinds.first()).toHaveText('Remedy');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Remedy']));
  await box.press('Enter');
  await box.fill('sciatica');
  await expect(page).toHaveURL(/#q=sciatica/);
  await page.goBack();
  await expect(box).toHaveValue('heat');
});

test('a hit tells its kind, how much help it needs, and where it says what was asked', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  const hit = page.locator('.found .index > li').first();
  await expect(hit.locator('.where')).toContainText('Cause');
  await expect(hit.locator('.level')).not.toBeEmpty();
  await expect(hit.locator('mark').first()).toHaveText(/sciatica/i);
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages found\./);
});

test('nothing typed is kept on the device', async ({ page, context }) => {
  await page.goto('/search/#q=tailbone');
  await expect(page.locator('.found .index li').first()).toBeVisible();
  const kept = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, cached, await indexedDB.databases()]);
  });
  expect(kept).not.toContain('tailbone');
  expect(await context.cookies()).toEqual([]);
});

test('what is found is no wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/search/#q=back%20went%20after%20lifting%20a%20box');
  await expect(page.locator('.found .filters')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
