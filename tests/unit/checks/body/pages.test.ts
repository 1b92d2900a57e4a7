import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../src/checks/body/pages.ts';
import { readLibrary } from '../../../../src/checks/files/library.ts';

const library = readLibrary([
  { path: 'content/about/privacy.mdx', text: '---\ntitle: Privacy\n---\n\n## What we keep\n\nNothing.\n' },
  { path: 'content/help/broken.mdx', text: '---\ntitle: Broken\n---\n\n<First>\n' },
  { path: 'content/claims.yaml', text: '- id: bed-rest\n' },
]);

describe('pagesOf', () => {
  const pages = pagesOf(library, ['/finder/', '/claims/', '/about/privacy/']);

  it.each([
    ['/about/privacy/', ['what-we-keep']],
    ['/claims/', ['bed-rest']],
    ['/finder/', []],
  ])('knows the anchors of %s', (page, anchors) => expect([...(pages.get(page) ?? [])]).toEqual(anchors));

  it('knows a page that cannot be read, without judging its anchors', () => {
    expect(pages.has('/help/broken/')).toBe(true);
    expect(pages.get('/help/broken/')).toBeUndefined();
  });
});
