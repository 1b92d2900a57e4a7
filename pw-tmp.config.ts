import { defineConfig } from '/work/main/node_modules/@playwright/test/index.mjs';
import { findBrowser, launchArguments } from '/work/main/tests/e2e/browser.ts';
export default defineConfig({ testDir: '/work/main/tests/e2e', workers: 1, reporter: 'list', outputDir:'/tmp/pw-out', use: { browserName: 'chromium', launchOptions: { executablePath: await findBrowser(), args: launchArguments } } });
