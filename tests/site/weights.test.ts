import { describe, expect, it } from 'vitest';
import { describeWeights, limits, weighPages, weighScripts } from '../../src/build/weights.ts';
import { headersFor } from '../e2e/site-host.ts';
import { base, dist } from './dist.ts';

const pages = weighPages(dist, base);
const collections = ['causes', 'remedies', 'prevention', 'moments', 'help', 'about'];
// A reference page may stand in a section.
const isArticle = (path: string) => collections.some((name) => new RegExp(`^/${name}/[^/]+/$`).test(path));
const articles = pages.filter(({ path, limit }) => isArticle(path) && limit === limits.page);

describe('the weight of every built page', () => {
  it('was taken of at least one page', () => {
    expect(pages.length).toBeGreaterThan(0);
    console.info(`The ten heaviest pages:\n${describeWeights(pages)}`);
  });

  it.each(pages.map((page) => [page.path, page] as const))('keeps %s within one round trip', (_path, page) => {
    expect(page.bytes).toBeLessThanOrEqual(page.limit);
  });

  it.each(pages.filter(({ limit }) => limit === limits.page).map((page) => [page.path, page] as const))(
    'keeps %s with its headers within the first segments that a server sends',
    (path, page) => {
      // What the host of the browser tests adds by itself: 270 bytes of headers, 13 around the page.
      const hostsOwn = 283;
      const headers = headersFor(dist, path).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, 0);
      expect(headers).toBeGreaterThan(500);
      expect(page.bytes + headers + hostsOwn).toBeLessThanOrEqual(limits.roundTrip);
    },
  );

  it.each(articles.map((page) => [page.path, page] as const))(
    'keeps a whole visit to %s small, with its letters, scripts and pictures',
    (_path, { visit }) => {
      expect(visit.requests).toBeLessThanOrEqual(limits.visit.requests);
      expect(visit.bytes).toBeLessThanOrEqual(limits.visit.bytes);
    },
  );

  it('keeps all scripts of the cause finder small', () => {
    expect(weighScripts(dist, 'finder/index.html', base)).toBeLessThanOrEqual(limits.finderScripts);
  });
});
