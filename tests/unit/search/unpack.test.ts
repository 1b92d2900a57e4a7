import { describe, expect, it } from 'vitest';
import { anchorOf, unpack } from '../../../src/search/unpack.ts';

describe('the anchor of a heading', () => {
  it.each([
    ['How much', 'how-much'],
    ['Who should not?', 'who-should-not'],
    ['L4 and L5: 50% of all', 'l4-and-l5-50-of-all'],
    ['Café (e\u0301clair)', 'café-e\u0301clair'],
    ['self-care_now', 'self-care_now'],
    ['Can’t  wait', 'cant--wait'],
  ])('%s becomes %s', (heading, anchor) => expect(anchorOf(heading)).toBe(anchor));
});

it.each([
  ['causes/muscle-strain', 'causes', '/causes/muscle-strain/'],
  ['glossary/disc', 'glossary', '/glossary/#disc'],
  ['claims/heat', 'claims', '/claims/#heat'],
  ['movements/bridge', 'movements', '/movements/#bridge'],
  ['routines/day', 'routines', '/routines/day/'],
])('%s is one of the %s and opens at %s', (ref, kind, url) => {
  expect(unpack({ ref, title: 'A' })).toEqual({
    ref,
    title: 'A',
    kind,
    url,
    sections: [{ anchor: '', heading: '' }],
  });
});
