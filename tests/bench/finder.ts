import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser, launchArguments } from '../e2e/browser.ts';
import { SiteHost } from '../e2e/site-host.ts';
import { median } from './measure.ts';

/**
 * How long the cause finder takes from a tap on Next to the next screen, on a processor four times as slow, and what it
 * loads: every tap of twenty walks from the age to the end, by keyboard and pointer events that the browser counts.
 *
 *   npm run build && npm run bench:finder
 */
const walks = Number(process.env.WALKS ?? 20);
const dist = resolve(process.env.DIST ?? 'dist');

const host = new SiteHost(dist);
await host.start();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
const taps: number[] = [];
const scripts = new Set<string>();
for (let walk = 0; walk < walks; walk++) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchTaps(page);
  await page.goto(`${host.origin}/finder/`, { waitUntil: 'networkidle' });
  await walkThrough(page, walk);
  taps.push(...(await page.evaluate(() => (window as unknown as { taps: number[] }).taps)));
  await context.close();
}
await browser.close();
await host.stop();

taps.sort((one, other) => one - other);
const at = (share: number): number => taps[Math.ceil(share * taps.length) - 1] ?? Number.NaN;
console.log(`| taps on Next | median | 95th percentile | longest |\n|---|---|---|---|`);
console.log(`| ${taps.length} | ${median(taps)} ms | ${at(0.95)} ms | ${at(1)} ms |\n`);
console.log('| script | bytes | brotli |\n|---|---|---|');
let sum = 0;
for (const path of [...scripts].sort()) {
  const content = readFileSync(dist + path);
  const packed = brotliCompressSync(content).length;
  sum += packed;
  console.log(`| ${path} | ${content.length} | ${packed} |`);
}
console.log(`| all | | ${sum} |`);

/** Keeps how long each tap on Next took until its effect was painted, in steps of 8 ms. */
async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taps: number[] = [];
    // The button is gone when its entry comes, so the moments of its taps are kept.
    const moments = new Set<number>();
    Object.assign(window, { taps });
    addEventListener(
      'click',
      ({ target, timeStamp }) => {
        if (target instanceof Element && target.closest('button[type=submit]')) moments.add(Math.round(timeStamp));
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'click' && moments.has(Math.round(entry.startTime))) taps.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** Presses with the bare mouse: a locator's own click listens in on the page, and would be measured with it. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Answers with the option of each question that the number of the walk picks, until nothing more is asked. */
async function walkThrough(page: Page, walk: number): Promise<void> {
  const next = page.locator('form.ask button[type=submit]');
  for (let screen = 0; screen < 25 && (await next.count()) > 0; screen++) {
    for (const picks of await page.locator('form.ask > fieldset > .picks').all()) {
      const inputs = picks.locator('input');
      const count = await inputs.count();
      if (count > 0) await inputs.nth((walk + screen) % count).check();
    }
    await press(page, next);
    await page.waitForTimeout(60);
  }
}
