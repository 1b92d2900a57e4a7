import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, inlineHashes, withIntegrity, withPolicy } from '../../../src/build/security-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('allows the inline styles and scripts of the page by hash, and no others', () => {
    const { scripts, styles } = inlineHashes('<style>a{}</style><script>run()</script><style lang="x">b{}</style>');
    expect(styles).toEqual([hashOf('a{}'), hashOf('b{}')]);
    expect(scripts).toEqual([hashOf('run()')]);
  });

  it('allows rules for fetching links early as it does scripts', () => {
    expect(inlineHashes('<script type="speculationrules">{}</script>').scripts).toEqual([hashOf('{}')]);
  });

  it.each([
    ['a data block', '<script type="application/ld+json">{"a":1}</script>'],
    ['an outside script', '<script type="module" src="/a.js"></script>'],
    ['an empty element', '<style></style>'],
  ])('needs no hash for %s', (_what, html) => {
    expect(inlineHashes(html)).toEqual({ scripts: [], styles: [] });
  });

  it('forbids all that it does not name, and never allows what is unsafe', () => {
    const policy = contentSecurityPolicy({ scripts: [], styles: [] });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('names each hash once, in the same order whatever order they come in', () => {
    const one = contentSecurityPolicy({ scripts: [], styles: ["'sha256-b'", "'sha256-a'", "'sha256-b'"] });
    const other = contentSecurityPolicy({ scripts: [], styles: ["'sha256-a'", "'sha256-b'"] });
    expect(one).toBe(other);
  });

  it('stands right after the character set, before what it governs', () => {
    const html = withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>');
    expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    expect(html).toContain(hashOf('a{}'));
  });
});

describe('the integrity of outside scripts', () => {
  const known = (source: string) => (source === '/_astro/a.js' ? 'sha256-x' : undefined);

  it('gives a known script its hash', () => {
    expect(withIntegrity('<script type="module" src="/_astro/a.js"></script>', known)).toBe(
      '<script type="module" src="/_astro/a.js" integrity="sha256-x"></script>',
    );
  });

  it.each([
    '<script src="/other.js"></script>',
    '<script>a</script>',
    '<script integrity="y" src="/_astro/a.js"></script>',
  ])('leaves %s alone', (html) => {
    expect(withIntegrity(html, known)).toBe(html);
  });
});
