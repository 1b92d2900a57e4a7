import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportLink, sectionAddress, shareLinks } from '../../../src/share/links.ts';

const address = 'https://example.org/causes/sciatica/';

describe('links to share a page', () => {
  it.each([
    ['Email', 'mailto:?subject=Sciatica%3A%20a%20%26%20b&body=https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F'],
    ['WhatsApp', 'https://wa.me/?text=Sciatica%3A%20a%20%26%20b%20https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F'],
    ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F'],
    [
      'LinkedIn',
      'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F',
    ],
    [
      'X',
      'https://x.com/intent/post?text=Sciatica%3A%20a%20%26%20b&url=https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F',
    ],
  ])('hand title and address to %s', (name, href) => {
    expect(shareLinks('Sciatica: a & b', address).find((link) => link.name === name)?.href).toBe(href);
  });

  it('carry any title whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const post = shareLinks(title, address).find(({ name }) => name === 'X');
        expect(new URL(post?.href ?? '').searchParams.get('text')).toBe(title);
      }),
    );
  });
});

describe('the address of a section', () => {
  it.each([
    [address, 'what-it-is', `${address}#what-it-is`],
    [`${address}#old`, 'new', `${address}#new`],
    [address, 'sí & no', `${address}#s%C3%AD%20%26%20no`],
  ])('of %s at %s is %s', (page, anchor, result) => {
    expect(sectionAddress(page, anchor)).toBe(result);
  });
});

describe('the link to report a problem', () => {
  it.each([
    ['is not there until an address is set', undefined, undefined],
    ['opens a form at a web address', 'https://example.org/report', 'https://example.org/report'],
    [
      'opens a mail that names the page',
      'help@example.org',
      'mailto:help@example.org?subject=Problem%3A%20Heat&body=https%3A%2F%2Fexample.org%2Fcauses%2Fsciatica%2F%0A%0A',
    ],
  ])('%s', (_, to, href) => {
    expect(reportLink(to, 'Heat', address)).toBe(href);
  });
});
