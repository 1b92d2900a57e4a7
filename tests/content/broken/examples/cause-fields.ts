import type { BrokenExample } from '../fixture.ts';

export const causeFields: readonly BrokenExample[] = [
  {
    mistake: 'a kind that does not exist',
    file: 'causes/sore-disc.mdx',
    from: 'kind: ranked',
    to: 'kind: rankd',
    says: [
      'content/causes/sore-disc.mdx:17 kind: "rankd" is not one of the values. Did you mean "ranked"? Write one of: ranked, contributor, gate, guide.',
    ],
  },
  {
    mistake: 'a group that does not exist',
    file: 'causes/sore-disc.mdx',
    from: 'group: nerves',
    to: 'group: joints',
    says: [
      'content/causes/sore-disc.mdx:18 group: "joints" is not one of the values. Write one of: muscle-joint, nerves, bones, whole-body, not-the-back, blamed.',
    ],
  },
  {
    mistake: 'a usual level in other words',
    file: 'causes/tight-legs.mdx',
    from: 'usualLevel: self-care',
    to: 'usualLevel: none',
    says: [
      'content/causes/tight-legs.mdx:18 usualLevel: "none" is not one of the values. Write one of: self-care, within-days, same-day, emergency.',
    ],
  },
  {
    mistake: 'an unknown option in a sign',
    file: 'causes/sore-disc.mdx',
    from: 'when: { leg-pain: [below-knee] }',
    to: 'when: { leg-pain: [below-the-knee] }',
    says: [
      'content/causes/sore-disc.mdx:24 signs[0]: question "leg-pain" has no option "below-the-knee". Options: none, above-knee, below-knee.',
    ],
  },
  {
    mistake: 'an unknown question in a sign',
    file: 'causes/sore-disc.mdx',
    from: 'when: { leg-pain: [below-knee] }',
    to: 'when: { leg-pian: [below-knee] }',
    says: [
      'content/causes/sore-disc.mdx:24 signs[0]: there is no question, danger item or follow-up "leg-pian". Did you mean "leg-pain"?',
    ],
  },
  {
    mistake: 'an unknown option in the needs',
    file: 'causes/sore-disc.mdx',
    from: 'needs: { leg-pain: [above-knee, below-knee] }',
    to: 'needs: { leg-pain: [knee, below-knee] }',
    says: [
      'content/causes/sore-disc.mdx:22 needs: question "leg-pain" has no option "knee". Options: none, above-knee, below-knee.',
    ],
  },
  {
    mistake: 'an unknown option deep in a condition',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { any: [{ onset: [slow] }, { all: [{ life: [stres] }] }] }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1]: question "life" has no option "stres". Options: tight-legs, stress, none.',
    ],
  },
  {
    mistake: 'an option named twice',
    file: 'causes/sore-disc.mdx',
    from: 'needs: { leg-pain: [above-knee, below-knee] }',
    to: 'needs: { leg-pain: [below-knee, below-knee] }',
    says: ['content/causes/sore-disc.mdx:22 needs: names "below-knee" of "leg-pain" twice. Keep one of them.'],
  },
  {
    mistake: '"not sure" for a tick',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { weak-foot: [not-sure] }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1]: danger item "weak-foot" has no option "not-sure". Options: yes, no.',
    ],
  },
  {
    mistake: 'a number of answers to a question that takes one',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { onset: { atLeast: 2, from: [lift, slow] } }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1]: asks for 2 answers to "onset", which takes one. Write a plain list of options.',
    ],
  },
  {
    mistake: 'more answers than there are options',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { life: { atLeast: 3, from: [stress, tight-legs] } }',
    says: ['content/causes/sore-disc.mdx:28 signs[1]: asks for 3 of 2 options of "life". Ask for at most 2.'],
  },
  {
    mistake: 'a condition that is no list',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { onset: slow }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1].when.onset: is no test of an answer. Write a list of options, { not: [...] } or { atLeast: 2, from: [...] }.',
    ],
  },
  {
    mistake: 'a sign that rests on a private answer',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { unsafe: [yes] }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1]: "unsafe" is private and never stored, so no cause may rest on it. Choose another sign.',
    ],
  },
  {
    mistake: 'a sign that rests on the question about pills',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { pill-safety: [kidney] }',
    says: [
      'content/causes/sore-disc.mdx:28 signs[1]: "pill-safety" is asked after the ranking. Choose a question that comes before it.',
    ],
  },
  {
    mistake: 'points out of range',
    file: 'causes/sore-disc.mdx',
    from: 'points: 2',
    to: 'points: 4',
    says: ['content/causes/sore-disc.mdx:25 signs[0].points: is 4. Write a whole number from -3 (against) to 3 (for).'],
  },
  {
    mistake: 'half a point',
    file: 'causes/sore-disc.mdx',
    from: 'points: 2',
    to: 'points: 1.5',
    says: [
      'content/causes/sore-disc.mdx:25 signs[0].points: is the number 1.5, not a whole number. Write a whole number from -3 (against) to 3 (for).',
    ],
  },
  {
    mistake: 'points in words',
    file: 'causes/sore-disc.mdx',
    from: 'points: 2',
    to: 'points: strong',
    says: [
      'content/causes/sore-disc.mdx:25 signs[0].points: is the text "strong", not a number. Write a whole number from -3 (against) to 3 (for).',
    ],
  },
  {
    mistake: 'a sign without sources',
    file: 'causes/sore-disc.mdx',
    from: `    says: It goes below the knee.
    sources: [good-trial]`,
    to: `    says: It goes below the knee.
    sources: []`,
    says: [
      'content/causes/sore-disc.mdx:27 signs[0].sources: is empty. Name at least one source from content/sources.yaml.',
    ],
  },
  {
    mistake: 'a sign that names no sources at all',
    file: 'causes/tight-legs.mdx',
    from: `    says: Your legs are tight.
    sources: [good-trial]`,
    to: '    says: Your legs are tight.',
    says: [
      'content/causes/tight-legs.mdx:20 signs[0].sources: is missing. Name at least one source from content/sources.yaml.',
    ],
  },
  {
    mistake: 'an unknown source of a sign',
    file: 'causes/tight-legs.mdx',
    from: `    says: Your legs are tight.
    sources: [good-trial]`,
    to: `    says: Your legs are tight.
    sources: [good-trail]`,
    says: [
      'content/causes/tight-legs.mdx:23 signs[0].sources[0]: there is no source in content/sources.yaml called "good-trail". Did you mean "good-trial"?',
    ],
  },
  {
    mistake: 'a source that may not be cited',
    file: 'causes/tight-legs.mdx',
    from: `    says: Your legs are tight.
    sources: [good-trial]`,
    to: `    says: Your legs are tight.
    sources: [lost-leaflet]`,
    says: [
      'content/causes/tight-legs.mdx:23 signs[0].sources[0]: source "lost-leaflet" may not be cited: its address or the work itself is not certain. Cite another source.',
    ],
  },
  {
    mistake: 'a sign with two sources alike',
    file: 'causes/tight-legs.mdx',
    from: `    says: Your legs are tight.
    sources: [good-trial]`,
    to: `    says: Your legs are tight.
    sources: [good-trial, good-trial]`,
    says: ['content/causes/tight-legs.mdx:23 signs[0].sources: "good-trial" is listed twice. Keep one of them.'],
  },
  {
    mistake: 'a basis that does not exist',
    file: 'causes/sore-disc.mdx',
    from: 'basis: convention',
    to: 'basis: custom',
    says: [
      'content/causes/sore-disc.mdx:32 signs[1].basis: "custom" is not one of the values. Write one of: source, convention.',
    ],
  },
  {
    mistake: 'a sign with a field of its own making',
    file: 'causes/sore-disc.mdx',
    from: '    note: The weight is ours.',
    to: '    comment: The weight is ours.',
    says: [
      'content/causes/sore-disc.mdx:33 signs[1].comment: there is no such field. Fields: when, points, says, sources, basis, note.',
    ],
  },
  {
    mistake: 'two signs with one condition',
    file: 'causes/sore-disc.mdx',
    from: 'when: { onset: [slow] }',
    to: 'when: { leg-pain: [below-knee] }',
    says: ['content/causes/sore-disc.mdx:28 signs[1]: repeats the condition of signs[0]. Make one sign of the two.'],
  },
];
