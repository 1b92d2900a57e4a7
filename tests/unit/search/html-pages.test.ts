import { expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { htmlPages } from '../../../src/search/html-pages.ts';
import { article, dangerOf, term } from './small-library.ts';

it('an article becomes a page with its kind, its sections and all that it is called', () => {
  const heat = article(
    'heat',
    {
      title: 'Heat & cold',
      alsoCalled: ['warmth'],
      words: ['hot bath'],
      sectionWords: { 'how-much': ['how long <b>'] },
    },
    { 'How much': 'Ten minutes.' },
  );
  const { first, texts } = entries({
    articles: [{ ...heat, collection: 'causes', data: { ...heat.data, usualLevel: 'self-care' } as never }],
    glossary: [term('disc', 'Disc', [])],
    claims: [],
    movements: [],
    routines: [],
    danger: dangerOf(),
  });
  const [page, record] = htmlPages(first, texts);
  expect(page?.url).toBe('/causes/heat/');
  expect(page?.content).toBe(
    [
      '<html lang="en"><body data-pagefind-body>',
      '<i data-pagefind-filter="kind:causes" data-pagefind-meta="kind:causes, level:self-care"></i>',
      '<h1>Heat &amp; cold</h1><p>It opens like this.\nFirst of all.</p>',
      '<h2 id="how-much">How much</h2><p>Ten minutes.</p>',
      '<h2 id="-words">.</h2><p data-pagefind-weight="6">warmth. hot bath. how long &lt;b></p></body></html>',
    ].join(''),
  );
  expect(record).toMatchObject({ url: '/glossary/#disc' });
  expect(record?.content).toContain('data-pagefind-meta="kind:glossary"');
  expect(record?.content).toContain('<h1>Disc</h1><p>What Disc means.</p>');
  expect(record?.content).toContain('<p data-pagefind-weight="6"></p>');
});
