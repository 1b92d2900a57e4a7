import { expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { openIndex } from '../../../src/search/search-index.ts';
import { article, claim, dangerItem, dangerOf, term } from './small-library.ts';

const made = () =>
  entries({
    articles: [
      article('first', { title: 'Zygo' }, { Pakt: '', Lomi: '' }),
      article(
        'heat',
        {
          title: 'Heat for Zygo',
          alsoCalled: ['warm wrap'],
          words: ['hot bath'],
          sectionWords: { ruvi: ['tepid soak'] },
          related: ['remedies/first'],
        },
        { Ruvi: '' },
      ),
    ],
    glossary: [{ ...term('disc', 'Disc', ['plonk']), read: 'remedies/heat' }],
    claims: [claim('bed', 'Stay in bed.')],
    movements: [],
    routines: [],
    danger: dangerOf({ ...dangerItem('stone', ['kidney stone']), read: 'remedies/heat' }),
  });

it('every line of a page is on its rung, in its section, with its words', () => {
  const index = openIndex(made().first);
  const lines = index.lines.map(({ page, section, rung, words }) =>
    [page, section, rung, words.map(({ typed }) => typed).join(' ')].join(' | '),
  );
  expect(lines).toEqual([
    '0 | 0 | title | zygo',
    '0 | 1 | heading | pakt',
    '0 | 2 | heading | lomi',
    '1 | 3 | title | heat zygo',
    '1 | 3 | name | warm wrap',
    '1 | 3 | phrase | hot bath',
    '1 | 4 | heading | ruvi',
    '1 | 4 | phrase | tepid soak',
    '1 | 3 | sign | sign called stone',
    '1 | 3 | sign | kidney stone',
    '2 | 5 | title | stay bed',
    '3 | 6 | title | disc',
    '3 | 6 | name | plonk',
    '1 | 3 | term | ',
  ]);
  expect(index.lines.at(-1)?.keys).toEqual(['@glossary/disc']);
});

it('a line is found by its stems and by the terms in it, and weighs what its words tell', () => {
  const index = openIndex(made().first);
  const [title] = index.lines;
  expect(index.inLines.get('zygo')).toEqual([0, 3]);
  expect(index.inLines.get('@glossary/disc')).toEqual([11, 12, 13]);
  expect(title?.mass).toBe(index.rarity('zygo'));
  expect(index.lines[3]?.mass).toBe(index.rarity('heat') + index.rarity('zygo'));
});

it('an index knows its sections, its titles, its words and who vouches for whom', () => {
  const index = openIndex(made().first);
  expect(index.firstSection).toEqual([0, 3, 5, 6]);
  expect(index.sectionCount).toBe(7);
  expect([...index.titleWords]).toEqual(['zygo', 'heat']);
  expect(index.vouchers).toEqual([[1], [], [1], [1]]);
  expect(index.words).toEqual([...index.words].sort());
  expect(index.words).toContain('plonk');
  expect(index.stems.get('called')).toBe('call');
  expect(index.texts).toEqual([]);
});

it('what names a word most is what a misspelt one is read as; what readers type counts little', () => {
  const { first } = entries({
    articles: [
      article('a', { title: 'Zugo', words: ['zogo', 'zogo a', 'zogo b', 'zogo c'] }),
      article('b', { title: 'Lomi' }),
    ],
    glossary: [],
    claims: [],
    movements: [],
    routines: [],
    danger: dangerOf(),
  });
  const { speller } = openIndex(first);
  expect(speller.nearest('zigo').map(({ word }) => word)).toEqual(['zugo', 'zogo']);
  expect(speller.nearest('shuold')[0]?.word).toBe('should');
});

it('a text is cut into words once, and again only after many others', () => {
  const index = openIndex(made().first);
  const once = index.read('a plonk');
  expect(once.found.map(({ concept }) => concept)).toEqual(['@glossary/disc']);
  expect(index.read('a plonk')).toBe(once);
  for (let number = 0; number < 300; number++) index.read(`text ${number}`);
  expect(index.read('a plonk')).not.toBe(once);
  expect(index.read('a plonk')).toEqual(once);
});
