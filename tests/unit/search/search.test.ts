import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { search } from '../../../src/search/search.ts';
import { deepen, openIndex, openWhole } from '../../../src/search/search-index.ts';
import { article, claim, dangerItem, dangerOf, smallIndex, smallLibrary, smallParts, term } from './small-library.ts';

const refs = (query: string, index = smallIndex()) => search(index, query).hits.map((hit) => hit.ref);
const indexOf = (...articles: ReturnType<typeof article>[]) => {
  const { first, texts } = entries({
    articles,
    glossary: [],
    claims: [],
    movements: [],
    routines: [],
    danger: dangerOf(),
  });
  return openWhole(first, texts);
};

describe('the ladder, one word on one rung each', () => {
  // Further pages keep the word rare, and every page as long as the others.
  const rest = Array.from({ length: 8 }, (_, n) => article(`rest-${n}`, { title: `Quite other ${n}x` }));
  const ladder = () =>
    indexOf(
      article('body', { title: 'Alpha' }, { Some: 'Here the zygoma is named.' }),
      article('heading', { title: 'Gamma' }, { Zygoma: 'Text.' }),
      article('phrase', { title: 'Delta', words: ['zygoma'] }),
      article('name', { title: 'Epsilon', alsoCalled: ['zygoma'] }),
      article('title', { title: 'Zygoma' }),
      ...rest,
    );

  it('title before name before phrase before heading', () => {
    const { hits } = search(ladder(), 'zygoma');
    const order = hits.map((hit) => hit.ref.replace('remedies/', ''));
    expect(order).toEqual(['title', 'name', 'phrase', 'heading']);
  });

  it('a body is found by a word of the subject beside it', () => {
    expect(refs('alpha zygoma', ladder())).toContain('remedies/body');
  });

  it('a page of which the title says just the query comes before one that says more', () => {
    const index = indexOf(
      article('more', { title: 'Walking with a sore hip' }),
      article('just', { title: 'Walking' }),
      ...rest,
    );
    expect(refs('walking', index)).toEqual(['remedies/just', 'remedies/more']);
  });
});

describe('words that mean the same', () => {
  it.each(['slipped disc', 'slipped disk', 'herniated disc', 'prolapse'])(
    '%s leads to the page of the term',
    (query) => {
      expect(refs(query)[0]).toBe('remedies/surgery');
      expect(refs(query)).toContain('glossary/herniated-disc');
    },
  );

  it('a lay word finds the medical term and the other way round', () => {
    expect(refs('coccyx')).toEqual(['glossary/tailbone']);
    expect(refs('tailbone')).toEqual(['glossary/tailbone']);
  });

  it('a term of small words is found', () => expect(refs('it keeps coming back')).toContain('glossary/recurrence'));

  it('a record comes after an article that says as much', () => {
    const read = 'remedies/cold';
    const library = {
      ...smallLibrary,
      glossary: [term('ice', 'Ice pack', [], read)],
      claims: [{ ...claim('ice', 'Ice pack.'), read }],
    };
    const { first, texts } = entries(library);
    expect(refs('ice pack', openWhole(first, texts))[0]).toBe('remedies/cold');
    expect(refs('ice pack', openWhole(first, texts)).slice(1).toSorted()).toEqual(['claims/ice', 'glossary/ice']);
  });
});

it('words of danger lead to the article to read about them', () => {
  const danger = dangerOf({ ...dangerItem('stone', ['zoltar stone']), read: 'remedies/heat' });
  const { first, texts } = entries({ ...smallLibrary, danger });
  expect(refs('zoltar', openWhole(first, texts))).toEqual(['remedies/heat']);
});

describe('however it is typed', () => {
  it.each([
    ['HEAT', 'remedies/heat'],
    ['surgry', 'remedies/surgery'],
    ['walkign', 'remedies/walking'],
    ['walks', 'remedies/walking'],
    ['hot watr bottle', 'remedies/heat'],
    ['hotwater bottle', 'remedies/heat'],
    ['frozenpeas', 'remedies/cold'],
    ['tail bone', 'glossary/tailbone'],
    ['lumbarspine', 'glossary/lumbar-spine'],
    ['should i have surgery for my back or not?', 'remedies/surgery'],
    ['shoud i have surgery', 'remedies/surgery'],
    ['what is the best ice pack', 'remedies/cold'],
  ])('%s finds %s', (query, ref) => expect(refs(query)[0]).toBe(ref));

  it.each([
    ['sur', 'remedies/surgery'],
    ['he', 'remedies/heat'],
    ['ice pa', 'remedies/cold'],
    ['frozen p', 'remedies/cold'],
  ])('%s, still being typed, finds %s', (query, ref) => expect(refs(query)[0]).toBe(ref));

  it('a word followed by a space is complete', () => {
    expect(refs('froz')).toEqual(['remedies/cold']);
    expect(refs('froz ')).toEqual([]);
  });

  it.each(['', '   ', '?!', 'asdfghjkl', 'best pizza in rome', 'insurance for heat pumps unlimited', '🙂'])(
    '%j finds nothing',
    (query) => expect(search(smallIndex(), query)).toEqual({ query, hits: [], counts: new Map(), didYouMean: null }),
  );
});

describe('did you mean', () => {
  it('says how a misspelt word was read, and leaves the rest as typed', () => {
    expect(search(smallIndex(), 'Frozen paes on my back').didYouMean).toBe('Frozen peas on my back');
  });

  it.each(['surgery', 'surg', 'slipped disc'])('is silent on %s', (query) => {
    expect(search(smallIndex(), query).didYouMean).toBeNull();
  });

  it('offers nothing where another word cannot be read', () => {
    expect(search(smallIndex(), 'surgry qqqqq').didYouMean).toBeNull();
  });
});

describe('a query that finds nothing as it was typed', () => {
  it('is offered put right, where that finds something', () => {
    expect(search(smallIndex(), 'paes ')).toMatchObject({ hits: [], didYouMean: 'peas' });
  });

  it('is not offered put right where that finds nothing either', () => {
    expect(search(smallIndex(), 'paes screws ')).toMatchObject({ hits: [], didYouMean: null });
  });

  it('is not offered with a word in it that cannot be read, whatever was found', () => {
    const results = search(smallIndex(), 'herniated dics qqqqqq ');
    expect(results.hits.length).toBeGreaterThan(0);
    expect(results.didYouMean).toBeNull();
  });
});

it('a cause tells how much help it needs, and where its lead says what was asked', () => {
  const zygo = article('zygo', { title: 'Zygo', lead: 'Lomi helps.' });
  zygo.outline.sections = [{ anchor: '', heading: '', line: 1, text: 'More lomi.' }];
  const data = { ...zygo.data, usualLevel: 'self-care' } as never;
  const [hit] = search(indexOf({ ...zygo, collection: 'causes', data }), 'zygo lomi').hits;
  expect(hit).toMatchObject({ level: 'self-care', snippet: { text: 'Lomi helps.', marks: [[0, 4]] } });
});

describe('where a hit opens', () => {
  const hit = (query: string) => search(smallIndex(), query).hits[0];

  it('at the top for the page as a whole', () => {
    expect(hit('surgery')).toMatchObject({ url: '/remedies/surgery/', heading: null });
  });

  it('at the section that says more', () => {
    expect(hit('fusion')).toMatchObject({
      url: '/remedies/surgery/#fusion',
      heading: { text: 'Fusion', marks: [[0, 6]] },
    });
    expect(hit('rods and screws')).toMatchObject({ url: '/remedies/surgery/#fusion' });
  });

  it('lists further sections that match, not the one it opens at', () => {
    const { hits } = search(smallIndex(), 'who should not use heat');
    expect(hits[0]?.url).toBe('/remedies/heat/#who-should-not-use-heat');
    expect(hits[0]?.more.map((section) => section.url)).toEqual(['/remedies/heat/#does-heat-work']);
  });

  it('lists no more of them than asked for', () => {
    expect(search(smallIndex(), 'who should not use heat', { more: 0 }).hits[0]?.more).toEqual([]);
  });
});

describe('options', () => {
  it('limit the hits', () => expect(search(smallIndex(), 'disc', { limit: 1 }).hits).toHaveLength(1));

  it('keep to kinds, and still count them all', () => {
    const { hits, counts } = search(smallIndex(), 'disc', { kinds: ['glossary'], limit: 1 });
    expect([...counts]).toEqual([...search(smallIndex(), 'disc').counts]);
    expect([...counts]).toEqual([
      ['remedies', 1],
      ['glossary', 1],
    ]);
    expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set(['glossary']));
    expect(hits.length).toBeGreaterThan(0);
  });
});

describe('the two parts of the index', () => {
  const openFirst = () => openIndex(smallParts().first);

  it('the first is enough for titles, phrases, headings and terms', () => {
    for (const query of ['surgery', 'ice pack', 'fusion', 'slipped disk']) {
      expect(refs(query, openFirst())[0]).toBe(refs(query)[0]);
    }
  });

  it('until the texts have come, a hit has no snippet; then it shows the lead or the words asked for', () => {
    expect(search(openFirst(), 'fusion').hits[0]?.snippet).toBeNull();
    expect(search(smallIndex(), 'surgery').hits[0]?.snippet).toEqual({ text: 'It opens like this.', marks: [] });
    const [hit] = search(smallIndex(), 'does heat work for pain').hits;
    expect(hit?.snippet).toEqual({ text: 'A warm wrap eased pain a little.', marks: [[18, 22]] });
  });

  it('the texts are added page by page, and the index given is left as it was', () => {
    const first = openFirst();
    const before = refs('heat trimmed', first);
    const { texts } = smallParts();
    const steps = deepen(first, texts);
    for (const page of texts.texts.keys()) expect(steps.next()).toEqual({ done: false, value: page });
    const { done, value } = steps.next();
    expect(done).toBe(true);
    expect(refs('heat trimmed', first)).toEqual(before);
    expect(first.bodies).toEqual([]);
    expect(first.words).not.toContain('trimmed');
    expect(smallIndex().words).toContain('trimmed');
    expect(value).toMatchObject({ texts: smallIndex().texts });
  });
});
