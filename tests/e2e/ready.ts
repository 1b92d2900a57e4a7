import { test as base, type Page } from '@playwright/test';

/**
 * A test whose page is ready before the test goes on: pages start their scripts after the first paint, and a test acts
 * sooner than a reader can.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    await use(readyAfterMoves(page));
  },
});

export { expect } from '@playwright/test';

/** The page, which is ready whenever it has been opened, reloaded or gone back to; not where no more than "commit" is awaited. */
export function readyAfterMoves(page: Page): Page {
  const { goto, reload, goBack } = page;
  page.goto = async (address, options) => {
    const answer = await goto.call(page, address, options);
    if (options?.waitUntil !== 'commit') await ready(page);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload.call(page, options);
    await ready(page);
    return answer;
  };
  page.goBack = async (options) => {
    const answer = await goBack.call(page, options);
    await ready(page);
    return answer;
  };
  return page;
}

/** Waits until a page's scripts have run and its sheets are there, or cannot be. Without JavaScript nothing is waited for. */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (matchMedia('(scripting: none)').matches) return;
    const sheets = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const isHere = ({ sheet, href }: HTMLLinkElement) => sheet || performance.getEntriesByName(href).length > 0;
    while (document.querySelector('[type=late]') || !sheets().every(isHere)) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
    await Promise.all(scripts.map(({ src }) => import(src).catch(() => undefined)));
  });
}
