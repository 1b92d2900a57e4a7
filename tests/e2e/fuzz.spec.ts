import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { fieldsOf } from '../../src/cause-finder/fields.ts';
import type { FinderData } from '../../src/cause-finder/finder-data.ts';
import { dist, expect, test } from './hosted.ts';

/** How many tries in all; `npm run test:full` makes 10,000. */
const tries = Number(process.env.FUZZ ?? 500);
const seed = Number(process.env.SEED ?? 20261122);
const batch = 50;

test.describe.configure({ timeout: 120_000 });

const { quiz } = JSON.parse(readFileSync(join(dist, 'finder/data.json'), 'utf8')) as { quiz: FinderData };
const fields = fieldsOf(quiz).filter((field) => !field.private);

/** Anything that may stand in an address: other scripts, half characters, code, percent signs, endless repetition. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u0000',
    '\ud800',
    '&&==',
    '#',
  ),
  fc.constantFrom('腰が痛い', 'ظهري يؤلمني', 'не могу разогнуться', 'כאבי גב', 'पीठ दर्द', '🦴🔥', 'ﷺ'.repeat(9)),
  fc
    .tuple(fc.string({ maxLength: 6, minLength: 1 }), fc.integer({ min: 500, max: 4000 }))
    .map(([part, times]) => part.repeat(times)),
);
const validPair = fc
  .constantFrom(...fields)
  .chain(({ id, options }) => fc.constantFrom(...options).map((option) => `${id}=${option}`));
const pair = fc.oneof(
  { weight: 3, arbitrary: validPair },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: fc.tuple(anything, anything).map((two) => two.join('=')) },
);
const place = fc.constantFrom('at=age', 'at=private', 'at=result', 'at=emergency', 'at=nowhere', '');
const finderFragment = fc
  .tuple(place, fc.array(pair, { maxLength: 12 }))
  .map(([at, pairs]) => [at, ...pairs].filter(Boolean).join('&'));
const words = fc.constantFrom(
  'sciatica',
  'can’t pee',
  'slipped',
  'disc',
  'heat',
  'numb',
  'night',
  'chest pain',
  'wont ease',
  'bak pane',
);
const query = fc.oneof(
  anything,
  fc.array(fc.oneof(words, anything), { maxLength: 8 }).map((parts) => parts.join(' ')),
);

const casesOf = <Case>(arbitrary: fc.Arbitrary<Case>, share: number): Case[][] => {
  const cases = fc.sample(arbitrary, { numRuns: Math.ceil(tries * share), seed });
  return Array.from({ length: Math.ceil(cases.length / batch) }, (_, index) =>
    cases.slice(index * batch, (index + 1) * batch),
  );
};

/** Puts each fragment into the address of the open page and says which of them broke it, and how. */
function tryFragments(page: Page, fragments: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const broken: string[] = [];
    let current = '';
    const note = (what: unknown) => broken.push(`${JSON.stringify(current).slice(0, 300)}: ${String(what)}`);
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
    for (current of all) {
      location.hash = current;
      await new Promise((resolve) => setTimeout(resolve, 4));
      const heading = document.querySelector('main h1');
      if (!heading?.textContent?.trim()) note('a blank page');
      const age = /(?:^|&)at=age(?:&|$).*?(?:^|&)age=([\w-]+)(?:&|$)/.exec(current.slice(0, 8000))?.[1];
      const control = age && document.querySelector<HTMLInputElement>(`input[name=age][value="${age}"]`);
      if (control && !control.checked) note('lost a valid answer');
    }
    return broken;
  }, fragments);
}

for (const [number, fragments] of casesOf(finderFragment, 0.55).entries()) {
  test(`the cause finder takes any address, ${number + 1}`, async ({ page }) => {
    await page.goto(`/finder/#${fragments[0] ?? ''}`);
    await expect(page.getByLabel('Keep my answers on this device')).toBeVisible();
    expect(await tryFragments(page, fragments)).toEqual([]);
  });
}

const stored = fc.oneof(
  anything,
  fc.json(),
  fc.record({ fragment: finderFragment, country: anything }).map((kept) => JSON.stringify(kept)),
);
for (const [number, states] of casesOf(stored, 0.05).entries()) {
  test(`the cause finder takes whatever the device has kept, ${number + 1}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('/finder/');
    for (const state of states) {
      await page.evaluate((value) => localStorage.setItem('unknot-finder', value), state);
      await page.reload();
      await expect(page.getByLabel('Keep my answers on this device')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(errors, `with ${state.slice(0, 200)} kept`).toEqual([]);
    }
  });
}

for (const [number, queries] of casesOf(query, 0.38).entries()) {
  test(`the search takes any words, ${number + 1}`, async ({ page }) => {
    await page.goto(`/search/#q=${encodeURIComponent((queries[0] ?? '').toWellFormed())}`);
    await expect(page.getByRole('searchbox')).toBeEnabled();
    const fragments = queries.map((words) =>
      words.includes('%') ? `q=${words}` : String(new URLSearchParams({ q: words })),
    );
    expect(await tryFragments(page, fragments)).toEqual([]);
    await page.getByRole('searchbox').fill('heat');
    await expect(page.getByRole('searchbox')).toHaveValue('heat');
    await expect(page.getByRole('status').first()).toBeVisible();
  });
}

for (const [number, paths] of casesOf(anything, 0.02).entries()) {
  test(`any wrong address shows the page for wrong addresses, ${number + 1}`, async ({ page }) => {
    for (const path of paths) {
      const written = encodeURIComponent(path.toWellFormed().slice(0, 300));
      await page.goto(`/no-${written}/?${written}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}
