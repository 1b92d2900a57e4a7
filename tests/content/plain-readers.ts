import type { Answers } from '../../src/cause-finder/answers.ts';
import { chance } from './made-up-readers.ts';

type Draw = [chance: number, answer: string][];

/**
 * A reader with a plain, recent spasm: it came with a movement or an effort or was there on waking, is less than six
 * weeks old, sits in the low back, hurts to move and eases on lying still, and nothing dangerous is going on. What such
 * readers tick by mistake follows the estimates of the evidence base for the old wordings (in brackets) where it has
 * them, cut to what the new wording still asks; the rest are our own small guesses. All answers below a tick are honest.
 */
const benign: { item: string; share: number; from60?: number; below: Record<string, Draw> }[] = [
  // A catch that hits at once and is bad (25 to 45 in 100): it began with a movement and eases on lying still.
  {
    item: 'sudden-severe-pain',
    share: 0.35,
    below: {
      'sudden-severe-where': [[1, 'low-back-only']],
      'sudden-severe-start': [[1, 'yes']],
      'sudden-severe-still': [
        [0.95, 'yes'],
        [0.05, 'not-sure'],
      ],
      'sudden-severe-with': [
        [0.98, 'none'],
        [0.02, 'faint'],
      ],
    },
  },
  // Pain or tingling down one leg, short and mild (20 to 30 in 100 for all leg pain).
  {
    item: 'leg-pain-or-walking',
    share: 0.2,
    below: {
      'leg-pain-kind': [[1, 'down-leg']],
      'leg-pain-course': [
        [0.9, 'short'],
        [0.1, 'not-sure'],
      ],
      'leg-pain-numb': [
        [0.95, 'no'],
        [0.05, 'yes'],
      ],
    },
  },
  // Stiff on waking, read over the words "for weeks or months".
  {
    item: 'long-stiffness',
    share: 0.1,
    below: {
      'long-stiffness-start': [
        [0.95, 'no'],
        [0.05, 'not-sure'],
      ],
      'long-stiffness-both': [[1, 'no']],
      'long-stiffness-head': [[1, 'none']],
    },
  },
  // A lift or a bend at 65 or over (40 to 60 in 100); younger readers rarely read past the age.
  {
    item: 'small-injury',
    share: 0.03,
    from60: 0.4,
    below: {
      'small-injury-risk': [[1, 'none']],
      'small-injury-start': [[1, 'lift-bend-cough']],
      'small-injury-now': [
        [0.85, 'none'],
        [0.15, 'sore-bone'],
      ],
    },
  },
  // "It stops my day" is gone from the wording (60 to 80 in 100); a bad second week is left.
  { item: 'not-improving', share: 0.04, below: {} },
  // No position is quite free of pain, or a cough jars it (30 to 55 in 100 for the old words).
  { item: 'constant-pain', share: 0.03, below: {} },
  // Both legs feel it (8 to 20 in 100), mostly one leg on second thought.
  {
    item: 'both-legs',
    share: 0.04,
    below: {
      'both-legs-kind': [
        [0.8, 'one-leg'],
        [0.1, 'walking-only'],
        [0.1, 'not-sure'],
      ],
    },
  },
  // Legs that give way from pain (8 to 15 in 100), now asked as "more than just from the pain".
  {
    item: 'legs-weakening',
    share: 0.04,
    below: {
      'legs-weakening-walk': [
        [0.9, 'same'],
        [0.1, 'not-sure'],
      ],
    },
  },
  {
    item: 'foot-weak',
    share: 0.01,
    below: {
      'foot-weak-speed': [
        [0.9, 'steady'],
        [0.1, 'not-sure'],
      ],
    },
  },
  // Sweating and feeling sick with the pain (5 to 10 in 100), settled by the follow-up.
  {
    item: 'chest-pain',
    share: 0.03,
    below: {
      'chest-pain-kind': [
        [0.95, 'back-only'],
        [0.05, 'not-sure'],
      ],
    },
  },
  // A small leak (5 to 15 in 100), now named as not meant.
  { item: 'bladder-change', share: 0.01, below: {} },
  { item: 'saddle-numbness', share: 0.005, below: {} },
  // A tight muscle felt as a lump (10 to 25 in 100), now "a new lump".
  { item: 'skin-or-lump', share: 0.01, below: { 'skin-or-lump-kind': [[1, 'lump-or-bend']] } },
  // Tired, or twitching (30 to 50 in 100 for the old words).
  {
    item: 'cramps-many-places',
    share: 0.04,
    below: {
      'cramps-many-kind': [
        [0.6, 'twitch'],
        [0.4, 'cramps'],
      ],
      'cramps-many-with': [
        [0.8, 'none'],
        [0.2, 'tired'],
      ],
    },
  },
  { item: 'period-or-pelvis', share: 0.05, below: { 'period-or-pelvis-kind': [[1, 'usual']] } },
  { item: 'blood-thinner', share: 0.02, from60: 0.1, below: { 'blood-thinner-signs': [[1, 'none']] } },
  { item: 'infection-risk', share: 0.01, below: { 'infection-risk-kind': [[1, 'antibiotics']] } },
  // Not the first bad pain of their life and not for weeks; some will say so all the same (50 to 75 in 100 of all over 60).
  { item: 'sixty-first-or-lasting', share: 0, from60: 0.2, below: {} },
];

/** Those whose control has a "not sure" choose it half the time instead of yes. */
const unsure = new Set(['sudden-severe-pain', 'both-legs', 'chest-pain', 'saddle-numbness', 'bladder-change']);
const alwaysUnsure = new Set(['legs-weakening', 'chest-pain']);

/**
 * From 60 on the evidence is stricter on purpose: a first bad pain, a sudden pain and a lift all count there. So the
 * plain reader of the promise is 18 to 59; older ones are made the same way and counted on their own.
 */
const ages: Record<'under-60' | 'from-60', Draw> = {
  'under-60': [
    [0.3, '18-30'],
    [0.35, '31-44'],
    [0.14, '45-49'],
    [0.21, '50-59'],
  ],
  'from-60': [
    [0.4, '60-64'],
    [0.27, '65-69'],
    [0.33, '70-plus'],
  ],
};

/** How plain readers answer about the pain. */
const pain: Record<string, Draw> = {
  onset: [
    [0.6, 'lift-bend-twist'],
    [0.2, 'hard-effort'],
    [0.1, 'woke'],
    [0.1, 'unknown'],
  ],
  duration: [[1, 'under-6-weeks']],
  place: [
    [0.45, 'middle'],
    [0.4, 'one-side'],
    [0.1, 'belt-dimple'],
    [0.05, 'buttock'],
  ],
  'leg-reach': [
    [0.5, 'thigh'],
    [0.3, 'below-knee'],
    [0.2, 'none'],
  ],
  'leg-feel': [
    [0.6, 'none'],
    [0.4, 'tingling'],
  ],
  walking: [
    [0.6, 'no-change'],
    [0.4, 'back-only'],
  ],
  worse: [
    [0.7, 'bending-moving'],
    [0.1, 'rising'],
    [0.1, 'standing-long'],
    [0.1, 'sitting'],
  ],
  eases: [
    [0.7, 'keeping-still'],
    [0.2, 'moving'],
    [0.1, 'sitting'],
  ],
  periods: [[1, 'no-link']],
  sport: [
    [0.8, 'no'],
    [0.2, 'arching-sport'],
  ],
  life: [
    [0.5, 'none'],
    [0.2, 'sitting-long'],
    [0.15, 'stress'],
    [0.15, 'poor-sleep'],
  ],
  health: [
    [0.85, 'none'],
    [0.15, 'smoke-pressure'],
  ],
  'pill-safety': [
    [0.85, 'none'],
    [0.15, 'pressure'],
  ],
};

function draw(from: Draw, random: () => number): string {
  let left = random();
  for (const [share, answer] of from) {
    left -= share;
    if (left < 0) return answer;
  }
  return from.at(-1)?.[1] ?? '';
}

interface Crowd {
  ages?: keyof typeof ages;
  /** Multiplies every mistaken tick. */
  clumsiness?: number;
}

function plainReader(random: () => number, { ages: band = 'under-60', clumsiness = 1 }: Crowd): Answers {
  const truth: Record<string, string[]> = { age: [draw(ages[band], random)] };
  for (const [id, from] of Object.entries(pain)) truth[id] = [draw(from, random)];
  const moved = ['lift-bend-twist', 'hard-effort'].includes(truth.onset?.[0] ?? '');
  for (const { item, share, from60, below } of benign) {
    if (item === 'sudden-severe-pain' && !moved) continue;
    if (random() >= clumsiness * (band === 'from-60' ? (from60 ?? share) : share)) continue;
    truth[item] = alwaysUnsure.has(item) || (unsure.has(item) && random() < 0.5) ? ['not-sure'] : ['yes'];
    for (const [id, from] of Object.entries(below)) truth[id] = [draw(from, random)];
  }
  return truth;
}

/** Readers with a plain, recent, uncomplicated spasm; the same ones for the same seed. */
export function plainReaders(count: number, seed: number, crowd: Crowd = {}): Answers[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => plainReader(random, crowd));
}
