import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from '../e2e/browser.ts';

process.env.FUZZ ??= '10000';

/** What takes long: run by `npm run test:full`, over the site that stands in dist/. */
export default defineConfig({
  outputDir: '../../test-results',
  workers: 1,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findBrowser(), args: launchArguments },
  },
  projects: [
    { name: 'servers', testDir: '.', testMatch: ['servers.spec.ts', 'load.spec.ts'] },
    { name: 'builds', testDir: '.', testMatch: ['builds.spec.ts', 'pagefind.spec.ts'], timeout: 20 * 60_000 },
    { name: 'fuzz', testDir: '../e2e', testMatch: 'fuzz.spec.ts', workers: 2, fullyParallel: true },
  ],
});
