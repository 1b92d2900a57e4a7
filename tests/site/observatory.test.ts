import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../e2e/site-host.ts';
import { dist } from './dist.ts';
import { observatoryPoints } from './observatory.ts';

const pages = globSync('**/*.html', { cwd: dist }).sort();
const sum = (points: Record<string, number>) => Object.values(points).reduce((total, each) => total + each, 0);
const headersAt = (path: string) => new Map(headersFor(dist, path).map(([name, value]) => [name.toLowerCase(), value]));

describe('what the HTTP Observatory counts', () => {
  it.each(pages)('is all there at %s: 140 points, of which the host earns the last five', (page) => {
    const path = `/${page.replace(/index\.html$/, '')}`;
    // A wrong address may come anywhere; a host gives its page the policy of that place.
    const headers = headersAt(page === '404.html' ? '/causes/no-such-page/' : path);
    const points = observatoryPoints(headers, readFileSync(join(dist, page), 'utf8'));
    expect(points).toMatchObject({ policy: 10, framing: 5, referrer: 5, scripts: 5, resources: 10 });
    expect(sum(points)).toBe(135);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}; includeSubDomains; preload/);
  });

  it('is missed where a header is missing', () => {
    expect(sum(observatoryPoints(new Map(), '<script src="/a.js"></script>'))).toBeLessThan(50);
    const loose = new Map([['content-security-policy', "default-src 'none'; script-src 'unsafe-inline'"]]);
    expect(observatoryPoints(loose, '').policy).toBe(-20);
  });
});
