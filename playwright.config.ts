import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './tests/e2e/browser.ts';

const port = 4329;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // Those take long; `npm run test:full` asks for them alone.
  ...(process.env.FULL ? { grep: /@full/ } : { grepInvert: /@full/ }),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: await findBrowser(), args: launchArguments },
  },
  webServer: {
    command: `astro preview --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
