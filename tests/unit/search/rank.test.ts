import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { readQuery } from '../../../src/search/query.ts';
import { rank } from '../../../src/search/rank.ts';
import { openIndex, openWhole } from '../../../src/search/search-index.ts';
import { article, claim, dangerItem, dangerOf, term } from './small-library.ts';

// Words that no list knows; each article has two of its own in its title so that pages weigh alike.
const plain = (id: string, more: object = {}, sections: Record<string, string> = {}) =>
  article(id, { title: `${id}ovo ${id}uvu`, lead: '', ...more }, sections);
const others = ['baf', 'cek', 'dil', 'fom', 'gup', 'hav'].map((id) => plain(id));
const made = (articles: ReturnType<typeof article>[], more: object = {}) =>
  entries({
    articles: [...articles, ...others],
    glossary: [],
    claims: [],
    movements: [],
    routines: [],
    danger: dangerOf(),
    ...more,
  });
const ranked = (query: string, { first, texts }: ReturnType<typeof made>, whole = true) => {
  const index = whole ? openWhole(first, texts) : openIndex(first);
  return rank(readQuery(query, index), index).map(({ page, score, sections }) => ({
    ref: index.pages[page]?.ref,
    score: Math.round(score * 1000) / 1000,
    sections,
  }));
};
const scores = (...args: Parameters<typeof ranked>) => ranked(...args).map(({ ref, score }) => [ref, score]);

describe('one word asked for, in one line that says it alone', () => {
  it.each([
    ['title', { title: 'zygo' }, {}, 10 + 18],
    ['name', { alsoCalled: ['zygo'] }, {}, 9 + 18 * 0.9],
    ['phrase', { words: ['zygo'] }, {}, 8 + 18 * 0.8],
    ['heading', {}, { zygo: '' }, 6 + 18 * 0.6],
  ])('scores its rung, and as much of the whole phrase: %s', (_, data, sections, score) => {
    expect(scores('zygo ', made([plain('a', data, sections)]))).toEqual([
      ['remedies/a', Math.round(score * 1000) / 1000],
    ]);
  });

  it('scores by the one best line, and a little for each further one', () => {
    const twice = made([plain('a', { words: ['zygo', 'zygo lomi', 'zygo pakt'] })]);
    expect(scores('zygo ', twice)[0]?.[1]).toBeCloseTo(8 + 18 * 0.8 + 2 * (2 / (2 + 4)), 3);
  });

  it('scores for each time the body says it, less and less', () => {
    const library = made([plain('a', { title: 'zygo' }, { Lomi: 'zygo and zygo' })]);
    expect(scores('zygo ', library, false)).toEqual([['remedies/a', 28]]);
    expect(scores('zygo ', library)).toEqual([['remedies/a', 28 + 4 * (2 / (2 + 2))]]);
  });
});

describe('two words asked for', () => {
  it('half of a query in a title counts half, and shares two thirds of the phrase', () => {
    const library = made([plain('a', { title: 'zygo' }), plain('b', { title: 'lomi pakt' })]);
    expect(scores('zygo lomi ', library)).toEqual([
      ['remedies/a', 5 + 12],
      ['remedies/b', 5 + 9],
    ]);
  });

  it('a rare word tells more than one on many pages, which alone is less than half', () => {
    const library = made([plain('a', { title: 'zygo' }), plain('b', { title: 'lomi' }), plain('c', { title: 'lomi' })]);
    expect(scores('zygo lomi ', library).map(([ref]) => ref)).toEqual(['remedies/a']);
  });

  it('pages of one score stand in the order of the library, not of the words', () => {
    const library = made([plain('b', { title: 'lomi' }), plain('a', { title: 'zygo' })]);
    expect(scores('zygo lomi ', library)).toEqual([
      ['remedies/b', 17],
      ['remedies/a', 17],
    ]);
  });

  it('pages of one score stand in the order of the library', () => {
    const library = made([plain('b', { title: 'zygo' }), plain('a', { title: 'zygo' })]);
    expect(scores('zygo ', library)).toEqual([
      ['remedies/b', 28],
      ['remedies/a', 28],
    ]);
  });
});

describe('what is left out', () => {
  it('a page with less than a fifth of the best score', () => {
    const library = made([plain('a', { title: 'zygo' }), plain('b', { title: 'lomi' }, { Pakt: 'zygo' })]);
    expect(scores('zygo ', library)).toEqual([['remedies/a', 28]]);
  });

  it('a page found by less than half of what was asked, where it may be of another subject', () => {
    const library = made([plain('a', { title: 'zygo' }), plain('b', { title: 'lomi pakt ruvi' })]);
    expect(scores('zygo lomi pakt ', library).map(([ref]) => ref)).toEqual(['remedies/b']);
  });

  it('a query with words that nobody wrote, unless most of it is a title', () => {
    const library = made([plain('a', { title: 'zygo' }), plain('b', { words: ['lomi'] })]);
    expect(scores('zygo qqqqq wwwww xxxxx ', library)).toEqual([]);
    expect(scores('lomi qqqqq ', library)).toEqual([]);
    expect(scores('lomi ', library).map(([ref]) => ref)).toEqual(['remedies/b']);
  });

  it('nothing was asked', () => expect(scores('', made([]))).toEqual([]));
});

describe('how much of a query a page must hold', () => {
  const found = (query: string, articles: ReturnType<typeof article>[], more: object = {}) =>
    ranked(query, made(articles, more)).map(({ ref }) => ref);
  const many = ['kad', 'lef', 'mig', 'nop', 'puq'].map((id) => plain(id));

  it('half, where it holds a word of a title', () => {
    expect(found('zygo lomi ', [plain('a', { title: 'zygo' }), plain('b', { words: ['lomi'] })])).toEqual([
      'remedies/a',
      'remedies/b',
    ]);
  });

  it('more than half, where words stand beside it that nobody wrote', () => {
    expect(found('zygo qqqqq ', [plain('a', { title: 'zygo' }), ...many])).toEqual([]);
  });

  it('half, though only bodies hold the rest', () => {
    const pages = [
      plain('a', { title: 'zygo' }, { Sode: 'lomi' }),
      plain('b', { words: ['lomi'] }),
      plain('c', { words: ['pakt'] }),
    ];
    expect(found('zygo lomi pakt ', pages)).toContain('remedies/a');
    expect(found('zygo lomi pakt ', [plain('a', { title: 'zygo' }), ...pages.slice(1)])).not.toContain('remedies/a');
  });

  it('three quarters, where none of its words is in a title, or only half typed', () => {
    const pages = [plain('b', { words: ['lomi'] }), plain('c', { words: ['pakt'] })];
    expect(found('lomi pakt ', pages)).toEqual([]);
    expect(found('lomi zyg', [plain('a', { title: 'zygo' }), ...pages])).toEqual([]);
  });

  it('all of it, where none is in a title and nobody wrote one of them', () => {
    const page = plain('a', { words: ['lomi pakt ruvi sode'] });
    expect(found('lomi pakt ruvi sode ', [page])).toEqual(['remedies/a']);
    expect(found('lomi pakt ruvi sode qqqqq ', [page])).toEqual([]);
  });

  it('a quarter, where it holds a term of the subject, and no less', () => {
    const glossary = [term('zygo', 'zygo', [])];
    const pages = [plain('a', { title: 'lomi pakt ruvi' }), plain('b', { words: ['tavi'] })];
    expect(found('zygo lomi pakt xaxa yeye tavi ', pages, { glossary })).toEqual(['remedies/a', 'glossary/zygo']);
  });
});

describe('pages that send their readers on', () => {
  const library = (read?: string) =>
    made([plain('a', { title: 'zygo' })], { glossary: [{ ...term('zygo', 'zygo', []), ...(read ? { read } : {}) }] });

  it('a term scores four fifths of an article', () => {
    const [, record] = scores('zygo ', library());
    expect(record?.[0]).toBe('glossary/zygo');
    expect(record?.[1]).toBeCloseTo(0.8 * (28 + 4 * (1 / (1 + 2))), 3);
  });

  it('never passes the article it sends its readers to', () => {
    const found = scores('zygo ', library('remedies/a'));
    expect(found.map(([ref]) => ref)).toEqual(['remedies/a', 'glossary/zygo']);
    expect(Number(found[1]?.[1])).toBeLessThanOrEqual(Number(found[0]?.[1]) * 0.99);
  });

  it('the article it leads to is found by the term', () => {
    const lead = made([plain('a')], { glossary: [{ ...term('zygo', 'zygo', ['lomi']), read: 'remedies/a' }] });
    expect(ranked('lomi ', lead).map(({ ref }) => ref)).toContain('remedies/a');
  });

  it('a claim stands behind its article', () => {
    const claimed = made([plain('heat', { title: 'zygo' })], { claims: [claim('zygo', 'zygo')] });
    expect(scores('zygo ', claimed).map(([ref]) => ref)).toEqual(['remedies/heat', 'claims/zygo']);
  });

  it('an article gains from one that names it as worth reading next', () => {
    const body = plain('b', {}, { zygo: '' });
    const alone = scores('zygo ', made([plain('a', { title: 'zygo' }), body]));
    const named = scores('zygo ', made([plain('a', { title: 'zygo', related: ['remedies/b'] }), body]));
    expect(alone).toContainEqual(['remedies/b', 16.8]);
    expect(named).toContainEqual(['remedies/b', 16.8]);
    const faint = plain('b', { words: ['zygo lomi pakt ruvi'] });
    const faintAlone = scores('zygo ', made([plain('a', { title: 'zygo' }), faint]));
    const faintNamed = scores('zygo ', made([plain('a', { title: 'zygo', related: ['remedies/b'] }), faint]));
    const rarity = (held: number) => Math.log(1 + (8 - held + 0.5) / (held + 0.5));
    const alike = (2 * rarity(2)) / (2 * rarity(2) + 3 * rarity(1));
    expect(faintAlone[1]?.[1]).toBeCloseTo(8 + 18 * 0.8 * alike, 3);
    expect(faintNamed[1]).toEqual(['remedies/b', 0.6 * 28]);
  });
});

describe('the sections of a hit', () => {
  it('come with the best first, and the opening among them as the page as a whole', () => {
    const library = made([plain('a', { title: 'zygo' }, { 'lomi pakt': 'zygo', zygo: '', ruvi: 'none' })]);
    expect(ranked('zygo ', library)[0]?.sections).toEqual([0, 2, 1]);
    expect(ranked('zygo ', made([plain('a', {}, { lomi: '', zygo: '' })]))[0]?.sections).toEqual([2, 0]);
  });

  it('come first where they say it more often', () => {
    const library = made([plain('a', { title: 'zygo' }, { lomi: 'zygo', pakt: 'zygo and zygo and zygo' })]);
    expect(ranked('zygo ', library)[0]?.sections).toEqual([0, 2, 1]);
  });

  it('a term is explained somewhere on its page, not at the top above all', () => {
    const library = made([plain('a', {}, { 'zygo lomi': '' })], { glossary: [term('zygo', 'zygo', [], 'remedies/a')] });
    expect(ranked('zygo ', library)[0]).toMatchObject({ ref: 'remedies/a', sections: [1, 0] });
  });

  it('words of danger open a page at its top', () => {
    const danger = dangerOf({ ...dangerItem('zygo', ['zygo lomi']), read: 'remedies/a' });
    const [hit] = ranked('zygo lomi ', made([plain('a', {}, { Pakt: '' })], { danger }));
    expect(hit?.sections).toEqual([0]);
    // Its sign says the first word once more, for half of the query.
    expect(hit?.score).toBeCloseTo(4 + 18 * 0.4 + 0.5 * 2 * (1 / (1 + 4)), 3);
  });
});

it('a word is as rare as the articles are few that are called by it', () => {
  const { first } = made([
    plain('a', { title: 'zygo' }),
    plain('b', { words: ['zygo'] }),
    plain('c', { title: 'lomi' }),
  ]);
  const index = openIndex(first);
  expect(index.rarity('zygo')).toBeCloseTo(Math.log(1 + (9 - 2 + 0.5) / (2 + 0.5)), 10);
  expect(index.rarity('lomi')).toBeCloseTo(Math.log(1 + (9 - 1 + 0.5) / (1 + 0.5)), 10);
  expect(index.rarity('qqqqq')).toBe(1.5);
});
