import { expect, it } from 'vitest';
import { articleMarkdown, cited, listed, quoted } from '../../../src/markdown/article-markdown.ts';

it('an article is title, lead, state, body and numbered sources', () => {
  const text = articleMarkdown({
    title: 'Heat',
    lead: 'It is warm.',
    url: 'https://example.org/remedies/heat/',
    state: ['Last checked: 2026-11-22.'],
    facts: [],
    body: '## How\n\nGently. [1]',
    sources: [
      { who: 'French SD, 2006', title: 'Heat or cold', where: 'Cochrane', url: 'https://doi.org/10.1000/1' },
      { who: '', title: 'A leaflet', where: 'A hospital' },
    ],
  });
  expect(text).toBe(`# Heat

It is warm.

Page: <https://example.org/remedies/heat/>  
Last checked: 2026-11-22.

## How

Gently. [1]

## Sources

1. French SD, 2006. [Heat or cold](https://doi.org/10.1000/1). Cochrane.
2. A leaflet. A hospital.
`);
});

it('a box is a quotation with its heading, whatever it holds', () => {
  expect(quoted('Call now', listed(['One.', 'Two.']), '')).toBe('> **Call now**\n>\n> - One.\n> - Two.');
});

it('numbers stand in brackets, and no number in none', () => {
  expect([cited([1, 2]), cited([])]).toEqual([' [1, 2]', '']);
});
