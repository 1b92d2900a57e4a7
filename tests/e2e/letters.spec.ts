import type { Page } from '@playwright/test';
import { expect, test } from './hosted.ts';

test.use({ serviceWorkers: 'allow' });

/** The faces that the heading is really drawn in. */
async function facesOfHeading(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test('a phone reads its first page in letters of its own, and the next ones in ours', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/causes/muscle-strain/', { waitUntil: 'networkidle' });
  expect(await facesOfHeading(page)).not.toContain('Young Serif');

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(async () => {
    await page.goto('/remedies/heat/', { waitUntil: 'networkidle' });
    expect(await facesOfHeading(page)).toEqual(['Young Serif']);
  }).toPass();
});

test('a wide window asks for our letters before it draws', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/causes/muscle-strain/', { waitUntil: 'networkidle' });
  await expect(page.locator('link[as=font]')).toHaveCount(2);
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { initiatorType, name } = entry as PerformanceResourceTiming;
      return name.endsWith('.woff2') ? initiatorType : [];
    }),
  );
  expect(asked).toEqual(['link', 'link']);
});
