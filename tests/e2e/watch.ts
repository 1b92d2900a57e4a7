import type { BrowserContext, Page } from '@playwright/test';

/** What a page did that it should never do. */
export interface Watch {
  /** Messages of the console, thrown errors and violated policies, with the page they came from. */
  readonly complaints: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

/** Listens to all that a page complains of and asks for, from now on. */
export async function watch(page: Page): Promise<Watch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const note = (what: string) => complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The policy blocked ${blockedURI} by ${violatedDirective}`);
    });
  });
  return { complaints, requests };
}

/** All that a site keeps in a browser, copies for reading without a network aside. */
export async function storedBy(page: Page, context: BrowserContext) {
  const inPage = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  return { ...inPage, cookies: await context.cookies() };
}
