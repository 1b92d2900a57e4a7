import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftEntry } from '../../../src/build/new-entry.ts';

const root = fileURLToPath(new URL('../../content/broken/library', import.meta.url));
const draft = (what: string, id: string) => draftEntry(root, what, id, '2026-06-01');

describe('a new entry', () => {
  it.each([
    ['cause', 'content/causes/new-one.mdx'],
    ['habit', 'content/prevention/new-one.mdx'],
    ['help', 'content/help/new-one.mdx'],
    ['term', 'content/glossary.yaml'],
    ['sources', 'content/sources.yaml'],
  ])('of %s goes to %s', (what, path) => expect(draft(what, 'new-one').path).toBe(path));

  it('stands at the end of its list', () => {
    expect(draft('claim', 'new-one').text).toMatch(/^- id: bed-rest\n[\s\S]*\n- id: new-one\n/);
  });

  it.each([
    ['caus', 'new-one', 'There is no collection "caus". Did you mean "cause"?'],
    ['cause', 'New One', '"New One" is no id. Write lower-case words joined by hyphens, such as piriformis-syndrome.'],
    ['cause', '', '"" is no id.'],
    ['cause', 'sore-disc', 'content/causes/sore-disc.mdx is there already. Choose another id.'],
    ['claim', 'bed-rest', 'content/claims.yaml has an entry "bed-rest" already. Choose another id.'],
  ])('says what to do about %s %s', (what, id, says) => expect(() => draft(what, id)).toThrow(says));
});
