import { globSync } from 'node:fs';
import { walkFinder } from './finder-walk.ts';
import { dist, expect, test } from './hosted.ts';
import { storedBy, watch } from './watch.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });

const pages = globSync('**/*.html', { cwd: dist })
  .filter((file) => file !== '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

test('no page breaks its policy, complains, asks another site or keeps anything', async ({ page, context, host }) => {
  const { complaints, requests } = await watch(page);
  for (const path of pages) {
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${host.origin}/`))).toEqual([]);
  const { local, session, databases, caches, cookies } = await storedBy(page, context);
  expect([...local, ...session, ...databases, ...cookies]).toEqual([]);
  expect(caches.filter((name) => !name.startsWith('unknot '))).toEqual([]);
});

test('a page that is not there complains of nothing but that', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/causes/no-such-page/');
  expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
});

test('no answer in the cause finder leaves the browser or stays in it', async ({ page, context, host }) => {
  const { complaints, requests } = await watch(page);
  const ends = new Set<string>();
  for (const ticks of [0, 0.01, 0.03, 0.2]) {
    for (const seed of [1, 2, 3]) {
      await page.goto('/');
      await page.goto('/finder/');
      await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
      const screens = await walkFinder(page, seed, ticks);
      ends.add(screens.at(-1) ?? '');
    }
  }
  expect([...ends].join()).toMatch(/home.*ambulance|ambulance.*home/);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${host.origin}/`))).toEqual([]);
  expect(host.asked.filter((path) => /[?=]/.test(path))).toEqual([]);
  const { local, session, databases, cookies } = await storedBy(page, context);
  expect([...local, ...session, ...databases, ...cookies]).toEqual([]);
});

test('the cause finder keeps answers only once asked to, under the one name that the privacy page tells of', async ({
  page,
  context,
}) => {
  await page.goto('/finder/');
  await page.getByLabel('Keep my answers on this device').check();
  await page.getByLabel('31 to 44').check();
  const kept = await storedBy(page, context);
  expect(kept.local.map(([name]) => name)).toEqual(['unknot-finder']);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  expect((await storedBy(page, context)).local).toEqual([]);
  await page.goto('/about/privacy/');
  await expect(page.getByRole('article')).toContainText('unknot-finder');
});

test('no word searched for leaves the browser or stays in it', async ({ page, context, host }) => {
  const { complaints, requests } = await watch(page);
  const words = ['slipped disc', 'zzqxv blorptang', 'can’t pee', 'i want to die', '<img src=x onerror=alert(1)>'];
  await page.goto('/search/');
  for (const word of words) {
    await page.getByRole('searchbox').fill(word);
    await expect(page.getByRole('status').first()).toBeAttached();
    await page.waitForTimeout(300);
  }
  await page.goto('/remedies/heat/');
  await page.keyboard.press('/');
  for (const word of words) await page.getByRole('combobox').fill(word);
  await page.waitForTimeout(500);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${host.origin}/`))).toEqual([]);
  expect(host.asked.filter((path) => /[?=]|slipped|zzqxv|blorp|onerror/.test(path))).toEqual([]);
  const { local, session, databases, cookies } = await storedBy(page, context);
  expect([...local, ...session, ...databases, ...cookies]).toEqual([]);
});

test('no page may be framed, and none may open a script from a string', async ({ page, host }) => {
  await page.goto('/');
  const blocked = await page.evaluate(() => {
    const tries = [
      () => document.createElement('div').setHTMLUnsafe('<img>'),
      () => Object.assign(document.createElement('div'), { innerHTML: '<img>' }),
      () => window.setTimeout('1'),
      () => window.trustedTypes?.createPolicy('another', {}),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(blocked).toEqual([true, true, true, true]);
  const headers = (await page.request.get(`${host.origin}/`)).headers();
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
