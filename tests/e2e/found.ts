import type { Locator, Page } from '@playwright/test';

/** What the search quotes from the texts: there once these have come, after the first hits. */
export const snippets = (page: Page): Locator => page.locator('.found .index > li > p:not(.where, :has(> b))');
