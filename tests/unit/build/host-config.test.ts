import { describe, expect, it } from 'vitest';
import { caddyConfig, headersFile, nginxConfig } from '../../../src/build/host-config.ts';
import { caching, securityHeaders } from '../../../src/build/security-headers.ts';

const headers = securityHeaders("default-src 'none'");
const facts = { headers, base: '/' };

describe('the headers of every response', () => {
  it('say who may frame the page, which a page itself cannot', () => {
    expect(headers['Content-Security-Policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('close every browser feature they name', () => {
    expect((headers['Permissions-Policy'] ?? '').split(', ').filter((entry) => !entry.endsWith('=()'))).toEqual([]);
  });
});

describe.each([
  ['_headers', headersFile],
  ['nginx', nginxConfig],
  ['Caddy', caddyConfig],
])('the configuration for %s', (_name, format) => {
  it('says every header with its whole value', () => {
    const text = format(facts);
    for (const [name, value] of Object.entries(headers)) {
      expect(text.split('\n').some((line) => line.includes(name) && line.includes(value))).toBe(true);
    }
  });

  it('lets hashed files be kept for good, at the path the site lives under', () => {
    const text = format({ headers, base: '/under/here/' });
    expect(text).toContain('/under/here/_astro/');
    expect(text).toContain(caching.hashed);
  });
});

describe('the configuration for nginx', () => {
  it('repeats the headers where it sets the caching of hashed files, for nginx would drop them there', () => {
    const [, hashed = ''] = nginxConfig(facts).split('location ^~ /_astro/');
    expect(hashed).toContain("frame-ancestors 'none'");
  });
});
