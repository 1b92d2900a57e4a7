import { describe, expect, it } from 'vitest';
import { caddyConfig, headersFile, nginxConfig, type Place } from '../../../src/build/host-config.ts';
import { caching, securityHeaders } from '../../../src/build/security-headers.ts';

const places: Place[] = [
  { path: '', policy: 'first' },
  { path: 'causes/*', policy: 'causes' },
  { path: '*', policy: 'elsewhere' },
];

describe('the headers of every response', () => {
  it('close every browser feature they name, but for the screen that stays awake on our own pages', () => {
    const features = (securityHeaders['Permissions-Policy'] ?? '').split(',');
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['screen-wake-lock=(self)']);
  });
});

describe.each([
  ['_headers', headersFile],
  ['nginx', nginxConfig],
  ['Caddy', caddyConfig],
])('the configuration for %s', (_name, format) => {
  const lines = format(places, '/under/here/').split('\n');

  it('says every header with its whole value', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(lines.some((line) => line.includes(name) && line.includes(value))).toBe(true);
    }
  });

  it('gives each part of the site its policy, with who may frame it, which a page itself cannot say', () => {
    for (const { policy } of places) expect(lines.join('\n')).toContain(`${policy};frame-ancestors 'none'`);
  });

  it('lets hashed files be kept for good, at the path the site lives under', () => {
    expect(lines.join('\n')).toContain('/under/here/_astro/');
    expect(lines.join('\n')).toContain(caching.hashed);
  });
});

describe('the configuration for hosts that read _headers', () => {
  it('sets no header twice for one address, since such a host would join the two', () => {
    const rules = headersFile(places, '/').split(/^(?=\/)/m);
    const named = rules.flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name));
    const policies = named.filter((name) => name === 'Content-Security-Policy');
    expect(policies).toHaveLength(places.length);
    expect(new Set(named).size).toBe(named.length - policies.length + 1);
    expect(rules.find((rule) => rule.startsWith('/*'))).not.toContain('Content-Security-Policy');
  });
});
