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
    glossary: [{ ...term('disc', 'Disc', ['plonk']), read: 'remedies/heat' }, term('lone', 'Lone', [])],
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
    '4 | 7 | title | lone',
    '1 | 3 | term | ',
  ]);
  expect(index.lines.at(-1)?.keys).toEqual(['@glossary/disc']);
});

it('a line is found by its stems and by the terms in it, and weighs what its words tell', () => {
  const index = openIndex(made().first);
  const [title] = index.lines;
  expect(index.inLines.get('zygo')).toEqual([0, 3]);
  expect(index.inLines.get('@glossary/disc')).toEqual([11, 12, 14]);
  expect(title?.mass).toBe(index.rarity('zygo'));
  expect(index.lines[3]?.mass).toBe(index.rarity('heat') + index.rarity('zygo'));
});

it('a key is as rare as the articles it calls are few; records and routines call none', () => {
  const { first } = made();
  const routine = { ref: 'routines/day', title: 'Routine: zygo' };
  const index = openIndex({ ...first, pages: [...first.pages, routine] });
  expect(index.rarity('zygo')).toBeCloseTo(Math.log(1 + (2 - 2 + 0.5) / (2 + 0.5)), 10);
  expect(index.rarity('ruvi')).toBeCloseTo(Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5)), 10);
  expect(index.rarity('plonk')).toBeCloseTo(Math.log(1 + (2 + 0.5) / 0.5), 10);
  expect(index.titleWords).not.toContain('routin');
});

it('signs stand on their rung, in the section that shows them', () => {
  const signs = {
    ref: 'causes/a',
    title: 'Zygo',
    signs: ['It went lomi.'],
    signsIn: 1,
    sections: [{ heading: 'Pakt' }],
  };
  const { lines } = openIndex({ pages: [signs], danger: [] });
  expect(lines.map(({ rung, section }) => [rung, section])).toEqual([
    ['title', 0],
    ['sign', 1],
    ['heading', 1],
  ]);
});

it('a short word that an article is called by is no misspelt word of danger', () => {
  const danger = {
    id: 'a',
    level: 'emergency',
    sign: 'A',
    url: '/help/a/',
    phrases: ['zugo pain', 'oncy pain'],
  } as const;
  const opened = (title: string) =>
    openIndex({ pages: [{ ref: 'causes/a', title }], danger: [{ ...danger, phrases: [...danger.phrases] }] }).danger;
  expect(opened('Lomi').in('zygo pain')).toHaveLength(1);
  expect(opened('Zygo').in('zygo pain')).toEqual([]);
  expect(opened('Zygo').in('once pain')).toEqual([]);
});

it('an index knows its sections, its titles, its words and who vouches for whom', () => {
  const index = openIndex(made().first);
  expect(index.firstSection).toEqual([0, 3, 5, 6, 7]);
  expect(index.sectionCount).toBe(8);
  expect([...index.titleWords]).toEqual(['zygo', 'heat']);
  expect(index.vouchers).toEqual([[1], [], [1], [1], []]);
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
  const pages = ['Zebo', 'Zibo lomi', 'Zibo pakt'].map((title, number) => ({ ref: `causes/${number}`, title }));
  const named = { ref: 'causes/9', title: 'Lomi', names: ['zubo', 'zubo a', 'zubo b'] };
  expect(
    openIndex({ pages: [named, ...pages], danger: [] })
      .speller.nearest('zobo')
      .map(({ word }) => word),
  ).toEqual(['zibo', 'zebo', 'zubo']);
  expect(speller.nearest('zigo').map(({ word }) => word)).toEqual(['zugo', 'zogo']);
  expect(speller.nearest('shuold')[0]?.word).toBe('should');
  // Two letters are what too many words of three may be misspelt from.
  expect(['should', 'and', 'of'].map((word) => speller.knows(word))).toEqual([true, true, false]);
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
