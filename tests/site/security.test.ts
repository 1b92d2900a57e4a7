import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../src/build/security-policy.ts';
import { base, dist } from './dist.ts';

const pages = globSync('**/*.html', { cwd: dist }).sort();
const headers = readFileSync(join(dist, '_headers'), 'utf8');
const policyIn = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe.each(pages)('%s', (page) => {
  const html = readFileSync(join(dist, page), 'utf8');

  it('carries a policy that allows what is inline in it, and so do the headers', () => {
    const { scripts, styles } = inlineHashes(html);
    for (const hash of [...scripts, ...styles]) {
      expect(policyIn(html)).toContain(hash);
      expect(headers).toContain(hash);
    }
    expect(policyIn(html)).toContain("default-src 'none'");
  });

  it('holds nothing that the policy would block', () => {
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html).not.toMatch(/href="javascript:/);
  });

  it('gives every outside script the hash of its content', () => {
    for (const [tag, source = ''] of html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)) {
      const code = readFileSync(join(dist, source.slice(base.length)));
      expect(tag).toContain(`integrity="sha256-${createHash('sha256').update(code).digest('base64')}"`);
    }
  });

  it('asks for nothing from another site', () => {
    const loading =
      /<(?:script|img|source|iframe|video|audio|object|embed|form|use|link\b[^>]*\brel="(?:icon|preload|modulepreload|stylesheet|manifest|prefetch|preconnect)")\b[^>]*>/g;
    for (const [tag] of html.matchAll(loading))
      expect(tag).not.toMatch(/\s(?:src|srcset|href|action|poster|data)="(?:https?:)?\/\//);
  });
});

describe('the headers', () => {
  it('have no line longer than the 2,000 characters that hosts read', () => {
    expect(Math.max(...headers.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('say who may frame a page', () => {
    expect(headers).toContain("frame-ancestors 'none'");
  });
});
