import { resolve } from 'node:path';
import { test as base } from './ready.ts';
import { SiteHost } from './site-host.ts';

/** The built site under test: DIST, or dist/. */
export const dist = resolve(process.env.DIST ?? 'dist');

/** A test with a host of its own, so that it may change or break it, and pages that open there. */
export const test = base.extend<{ host: SiteHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
  host: async ({}, use) => {
    const host = new SiteHost(dist);
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => {
    await use(host.origin);
  },
});

export { expect } from './ready.ts';
