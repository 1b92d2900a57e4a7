import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import type { TextPart } from '../../../src/search/index-parts.ts';
import { unpacker } from '../../../src/search/packed-texts.ts';
import { unpack } from '../../../src/search/unpack.ts';
import { article, claim, dangerItem, dangerOf, smallLibrary, term } from './small-library.ts';

const none = { articles: [], glossary: [], claims: [], movements: [], routines: [], danger: dangerOf() };
const textsIn = (part: TextPart) => part.texts.map((page) => page.map(unpacker(part)));
const pageOf = (one: ReturnType<typeof article>, danger = dangerOf()) => entries({ ...none, articles: [one], danger });

describe('an article in the index', () => {
  const made = () =>
    pageOf(
      article(
        'heat',
        {
          title: 'Heat',
          name: 'Heat for now',
          alsoCalled: ['Warmth', 'heat'],
          words: ['hot bath', 'warmth'],
          lead: 'Warmth helps.',
          sectionWords: { 'how-much': ['how long'] },
        },
        { 'How much': ' Ten\n\nminutes. ', 'Who should not?': 'Some.' },
      ),
    );
  const pageMade = () => made().first.pages[0];

  it('keeps names and phrases that say something new', () => {
    expect(pageMade()).toMatchObject({
      ref: 'remedies/heat',
      title: 'Heat',
      names: ['Heat for now', 'Warmth'],
      phrases: ['hot bath'],
    });
  });

  it('leaves out what is empty or follows from the rest', () => {
    expect(pageMade()).not.toHaveProperty('signs');
    expect(pageMade()).not.toHaveProperty('level');
    expect(JSON.stringify(pageMade())).not.toContain('how-much"');
  });

  it('has its sections unpacked with anchors, the opening first', () => {
    const page = pageMade();
    expect(page && unpack(page)).toMatchObject({
      url: '/remedies/heat/',
      kind: 'remedies',
      sections: [
        { anchor: '', heading: '' },
        { anchor: 'how-much', heading: 'How much', words: ['how long'] },
        { anchor: 'who-should-not', heading: 'Who should not?' },
      ],
    });
  });

  it('has the text of each section on one line, and its lead on one before the first', () => {
    expect(textsIn(made().texts)).toEqual([['Warmth helps.\nFirst of all.', 'Ten minutes.', 'Some.']]);
  });
});

it('an anchor that does not follow from its heading is shipped', () => {
  const twice = article('twice', { title: 'Twice' }, { Pain: 'a' });
  twice.outline.sections.push({ anchor: 'pain-1', heading: 'Pain', line: 90, text: 'b' });
  const [page] = pageOf(twice).first.pages;
  expect(page && unpack(page).sections.map(({ anchor }) => anchor)).toEqual(['', 'pain', 'pain-1']);
});

it('signs are found in the section that shows them', () => {
  const cause = article('strain', { title: 'Strain' }, { 'What it is': 'a', 'Does this fit you?': 'b', After: 'c' });
  const signs = [{ when: {}, points: 1, says: 'It began with a lift.', sources: ['a'], basis: 'source' as const }];
  const data = { ...cause.data, signs, usualLevel: 'self-care' as const };
  cause.outline.components = [
    { name: 'Aside', line: 12 },
    { name: 'Signs', line: 20 },
  ];
  const [page] = pageOf({ ...cause, collection: 'causes', data: data as never }).first.pages;
  expect(page).toMatchObject({ signs: ['It began with a lift.'], signsIn: 2, level: 'self-care' });
});

it('signs shown before the first heading are found at the top', () => {
  const cause = article('strain', { title: 'Strain' }, { 'What it is': 'a' });
  cause.outline.components = [{ name: 'Signs', line: 2 }];
  expect(pageOf(cause).first.pages[0]).not.toHaveProperty('signsIn');
});

it('the pattern of a cause stands with its lead', () => {
  const cause = article('strain', { title: 'Strain', lead: 'A small\ntear.' });
  const made = pageOf({ ...cause, data: { ...cause.data, pattern: 'It began with a lift.' } as never });
  expect(textsIn(made.texts)).toEqual([['A small tear. It began with a lift.\nFirst of all.']]);
});

it('an article without a name of its own has other names only, and is sent on to articles alone', () => {
  const one = article('a', {
    title: 'A',
    alsoCalled: ['xb cd', 'xbc d'],
    related: ['remedies/none', 'remedies/a'] as never,
  });
  const { name, ...data } = one.data as { name: string };
  expect(name).toBe('A');
  expect(pageOf({ ...one, data: data as never }).first.pages).toEqual([
    { ref: 'remedies/a', title: 'A', names: ['xb cd', 'xbc d'], related: [0] },
  ]);
});

describe('danger items', () => {
  it('keep one phrase of those that raise the same queries', () => {
    const phrases = ["can't pee", 'cannot urinate', 'pee blood', 'blood in my urine'];
    const { first } = entries({ ...none, danger: dangerOf(dangerItem('pee', phrases)) });
    expect(first.danger[0]?.phrases).toEqual(["can't pee", 'pee blood']);
  });

  it('hold the level they have until their follow-ups are answered', () => {
    const { first } = entries({ ...none, danger: dangerOf(dangerItem('stone', ['kidney stone'], 'same-day')) });
    expect(first.danger).toEqual([
      {
        id: 'stone',
        level: 'same-day',
        sign: 'A sign called stone',
        url: '/help/emergency-signs/',
        phrases: ['kidney stone'],
      },
    ]);
  });

  it('say so when they are private', () => {
    const { first } = entries({ ...none, danger: dangerOf({ ...dangerItem('unsafe', []), private: true }) });
    expect(first.danger[0]?.private).toBe(true);
  });

  it('come from paths as well as screens', () => {
    const danger = {
      ...dangerOf(dangerItem('a', [])),
      paths: [{ id: 'p', title: 'P', action: 'A.', why: 'W.', items: [dangerItem('b', [])] }],
    };
    expect(entries({ ...none, danger }).first.danger.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

it('terms and claims open on their list pages', () => {
  const { first, texts } = entries({
    ...none,
    articles: [article('other', { title: 'Other' }), article('heat', { title: 'Heat' })],
    glossary: [term('disc', 'Disc', ['disk', 'discs', 'spinal disk', 'the spinal discs'], 'remedies/heat')],
    claims: [{ ...claim('bed-rest', 'Stay in bed.'), figure: '1 in 3' }, claim('more', 'More.')],
  });
  expect(first.pages.slice(2).map((page) => unpack(page).url)).toEqual([
    '/claims/#bed-rest',
    '/claims/#more',
    '/glossary/#disc',
  ]);
  expect(first.pages[4]).toEqual({ ref: 'glossary/disc', title: 'Disc', names: ['spinal disk'], read: 1 });
  expect(textsIn(texts).slice(2)).toEqual([
    ['Studies do not agree. 1 in 3'],
    ['Studies do not agree.'],
    ['What Disc means.'],
  ]);
});

it('movements open on the page of all movements, and routines on their own', () => {
  const { first, texts } = entries({
    ...none,
    movements: [
      {
        id: 'bridge',
        name: 'Bridge',
        group: 'strength',
        body: 'ana',
        props: [],
        accent: false,
        loop: false,
        poses: [],
        steps: ['Lift the hips.'],
        dose: 'Five.',
        sources: [],
      },
    ],
    routines: [
      {
        id: 'first-day',
        name: 'The first day',
        lead: 'Small.',
        stage: 'first-day',
        steps: [],
        stopWhen: 'Pain.',
        sources: [],
      },
    ],
  });
  expect(first.pages.map((page) => unpack(page).url)).toEqual(['/movements/#bridge', '/routines/first-day/']);
  expect(first.pages.map(({ title }) => title)).toEqual(['Bridge', 'Routine: The first day']);
  expect(textsIn(texts)).toEqual([[''], ['']]);
});

it('both parts count the same pages and sections', () => {
  const { first, texts } = entries(smallLibrary);
  expect(texts.texts.map((page) => page.length)).toEqual(first.pages.map((page) => unpack(page).sections.length));
});
