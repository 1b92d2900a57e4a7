import type { Remedy } from '../../../src/model/article.ts';
import type { Danger, DangerItem } from '../../../src/model/danger.ts';
import type { Claim, Term } from '../../../src/model/records.ts';
import type { ArticleText, Library } from '../../../src/search/entries.ts';
import { entries } from '../../../src/search/entries.ts';
import { openWhole } from '../../../src/search/search-index.ts';

/** An article with what the search reads of it; everything else is filled in. */
export function article(
  id: string,
  data: Partial<Remedy> & { title: string },
  sections: Record<string, string> = {},
): ArticleText {
  const filled: Remedy = {
    description: 'What this article says, in a sentence of some length.',
    lead: 'It opens like this.',
    alsoCalled: [],
    words: [],
    sectionWords: {},
    order: 1,
    published: '2026-01-01',
    checked: '2026-01-01',
    nextCheck: '2027-01-01',
    reviewedBy: null,
    changes: [],
    related: [],
    formerly: [],
    group: 'now',
    name: data.title,
    effect: 'helps',
    certainty: 'low',
    finding: 'It helps a few.',
    sources: ['a'],
    tags: [],
    exercises: [],
    ...data,
  };
  const cut = Object.entries(sections).map(([heading, text], place) => ({
    anchor: heading.toLowerCase().replaceAll(' ', '-').replaceAll('?', ''),
    heading,
    line: (place + 1) * 10,
    text,
  }));
  return {
    collection: 'remedies',
    id,
    data: filled,
    outline: { sections: [{ anchor: '', heading: '', line: 1, text: 'First of all.' }, ...cut], components: [] },
  };
}

export const term = (id: string, name: string, words: string[], read?: string): Term => ({
  id,
  term: name,
  means: `What ${name} means.`,
  words,
  sources: [],
  ...(read ? { read } : {}),
});

export const claim = (id: string, says: string): Claim => ({
  id,
  topic: 'more',
  claim: says,
  verdict: 'mixed',
  finding: 'Studies do not agree.',
  sources: ['a'],
  read: 'remedies/heat',
  saidBy: [],
  against: [],
});

export const dangerItem = (
  id: string,
  phrases: string[],
  pending: DangerItem['pending'] = 'emergency',
): DangerItem => ({
  id,
  ask: `Do you have ${id}?`,
  sign: `A sign called ${id}`,
  phrases,
  flags: ['RF01'],
  control: 'tick',
  private: false,
  skip: false,
  always: false,
  followUps: [],
  outcomes: [{ when: {}, level: pending, means: 'It can mean something.', flags: [] }],
  pending,
  avoid: [],
  read: 'help/emergency-signs',
  signOff: 'none',
  sources: ['a'],
});

export const dangerOf = (...items: DangerItem[]): Danger => ({
  age: { id: 'age', ask: 'How old are you?', why: 'It matters.', options: [] },
  screens: [{ id: 'screen', title: 'Screen', why: 'It matters.', items }],
  paths: [],
  combinations: [],
  safetyNet: [],
  advice: { ask: { id: 'pills', ask: 'Which fit?', why: 'It matters.', pick: 'many', options: [] }, rules: [] },
});

/** A library of a few articles, with made-up words where the real ones would only be in the way. */
export const smallLibrary: Library = {
  articles: [
    article(
      'heat',
      { title: 'Heat for a back spasm', alsoCalled: ['warm wrap'], words: ['hot water bottle for back'] },
      { 'Does heat work?': 'A warm wrap eased pain a little.', 'Who should not use heat': 'People with numb skin.' },
    ),
    article(
      'cold',
      { title: 'Cold packs', words: ['ice pack', 'frozen peas on back'] },
      { 'How to use it': 'Wrap the ice in a cloth. Heat may feel better.', 'Who should not': 'Numb skin again.' },
    ),
    article(
      'surgery',
      { title: 'Surgery', words: ['slipped disc operation'], sectionWords: { fusion: ['rods and screws'] } },
      { Fusion: 'Bones are joined.', 'A herniated disc': 'The disc that presses is trimmed.' },
    ),
    article('walking', { title: 'Walking', words: ['go for a walk'] }, { 'How much': 'Thirty minutes, five days.' }),
  ],
  glossary: [
    term('herniated-disc', 'Herniated disc', ['slipped disc', 'slipped disk', 'prolapse'], 'remedies/surgery'),
    term('tailbone', 'Tailbone', ['coccyx', 'coxyx']),
    term('lumbar-spine', 'Lumbar spine', ['lower spine']),
    term('recurrence', 'Recurrence', ['keeps coming back']),
  ],
  claims: [claim('moist-heat', 'Moist heat is best.')],
  movements: [],
  routines: [],
  danger: dangerOf(
    dangerItem('numb', ['numb between my legs', 'saddle numbness']),
    dangerItem('bladder', ["can't pee", 'lost bladder control']),
    dangerItem('stone', ['kidney stone'], 'same-day'),
  ),
};

/** Made anew for each that asks, so that every test sees the whole way from content to hits. */
export const smallParts = () => entries(smallLibrary);
export const smallIndex = () => {
  const { first, texts } = smallParts();
  return openWhole(first, texts);
};
