import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * A Chromium to test with: the one named in CHROMIUM_PATH, else one that is installed, else Playwright's own, else the
 * one that comes inside an npm package (Linux only).
 * @throws when there is none, with what to do
 */
export async function findBrowser(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH, ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  return found ?? packaged();
}

async function packaged(): Promise<string> {
  if (process.platform !== 'linux') {
    throw new Error('No Chromium found: install Chrome, or run "npx playwright install chromium".');
  }
  // Makes the package unpack its own copies of the system libraries too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

export const launchArguments = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
