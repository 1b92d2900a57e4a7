import { chromium } from '@playwright/test';
import { findBrowser, launchArguments } from '../e2e/browser.ts';

/**
 * The longest that a page takes to answer a tap or a key, in milliseconds, on a processor four times as slow: each of
 * the first controls in its main part is used once, and the search opened.
 */
export async function nextInteraction(address: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const slow: number[] = [];
    Object.assign(window, { slow });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId) slow.push(entry.duration);
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const controls = page.locator('main').locator('input:visible, summary:visible, select:visible, button:visible');
  for (const control of (await controls.all()).slice(0, 6)) {
    await control.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined);
    await page.waitForTimeout(100);
  }
  const box = page.getByRole('searchbox').first();
  if (await box.isVisible().catch(() => false)) await box.pressSequentially('back pain', { delay: 60 });
  await page.waitForTimeout(300);
  const slow = await page.evaluate(() => (window as unknown as { slow: number[] }).slow);
  await browser.close();
  return Math.max(0, ...slow);
}
