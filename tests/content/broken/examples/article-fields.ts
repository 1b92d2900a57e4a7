import type { BrokenExample } from '../fixture.ts';

export const articleFields: readonly BrokenExample[] = [
  {
    mistake: 'other names that are no list',
    file: 'causes/sore-disc.mdx',
    from: 'alsoCalled: [slipped disc]',
    to: 'alsoCalled: slipped disc',
    says: [
      'content/causes/sore-disc.mdx:5 alsoCalled: is the text "slipped disc", not a list. Write it as [one, two].',
    ],
  },
  {
    mistake: 'a change that does not say what',
    file: 'causes/sore-disc.mdx',
    from: '{ day: 2026-03-01, what: Checked again. }',
    to: '{ day: 2026-03-01 }',
    says: ['content/causes/sore-disc.mdx:13 changes[0].what: is missing. Say what changed, in a sentence.'],
  },
  {
    mistake: 'a pattern that ends without a period',
    file: 'causes/sore-disc.mdx',
    from: 'pattern: Pain down one leg, below the knee.',
    to: 'pattern: Pain down one leg, below the knee',
    says: [
      'content/causes/sore-disc.mdx:20 pattern: "Pain down one leg, below the knee" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a sign that ends without a period',
    file: 'causes/sore-disc.mdx',
    from: 'says: It came bit by bit.',
    to: 'says: It came bit by bit',
    says: ['content/causes/sore-disc.mdx:30 signs[1].says: "It came bit by bit" does not fit. End it like a sentence.'],
  },
  {
    mistake: 'a note that is no sentence',
    file: 'causes/sore-disc.mdx',
    from: 'note: The weight is ours.',
    to: 'note: ours',
    says: ['content/causes/sore-disc.mdx:33 signs[1].note: "ours" does not fit. End it like a sentence.'],
  },
  {
    mistake: 'a remedy of an unknown group',
    file: 'remedies/heat.mdx',
    from: 'group: now',
    to: 'group: warm',
    says: [
      'content/remedies/heat.mdx:13 group: "warm" is not one of the values. Write one of: now, movement, medicines, hands-on, procedures, mind, supplements.',
    ],
  },
  {
    mistake: 'a name too long for lists',
    file: 'remedies/heat.mdx',
    from: `name: Heat
`,
    to: `name: Heat from a bottle, a pad, a wrap, a bath, a shower or a blanket
`,
    says: ['content/remedies/heat.mdx:14 name: has 64 characters. Write at most 60.'],
  },
  {
    mistake: 'a list where a sentence says who should not',
    file: 'remedies/heat.mdx',
    from: 'notFor: Do not use it on numb skin.',
    to: 'notFor: [numb skin]',
    says: ['content/remedies/heat.mdx:20 notFor: is a list, not text. Write words; put a number in quotes.'],
  },
  {
    mistake: 'a timer that runs longer than is safe',
    file: 'remedies/heat.mdx',
    from: 'exercises: [walking]',
    to: 'timer: { usual: 20, most: 15, sources: [good-trial] }',
    says: ['content/remedies/heat.mdx:21 timer.usual: May not be more than most.'],
  },
  {
    mistake: 'a timer that never ends',
    file: 'remedies/heat.mdx',
    from: 'exercises: [walking]',
    to: 'timer: { usual: 10, most: 90, sources: [good-trial] }',
    says: [
      'content/remedies/heat.mdx:21 timer.most: is 90. Write the minutes after which it must come off, at most 60.',
    ],
  },
  {
    mistake: 'a habit of which nobody can tell whether it works',
    file: 'prevention/exercise.mdx',
    from: `effect: helps
certainty: moderate
finding: It makes another spell less likely.`,
    to: `effect: works
certainty: sure
finding: Less likely`,
    says: [
      'content/prevention/exercise.mdx:14 effect: "works" is not one of the values. Write one of: helps, helps-a-little, unclear, does-not-help, harms.',
      'content/prevention/exercise.mdx:15 certainty: "sure" is not one of the values. Write one of: none, low, moderate, high.',
      'content/prevention/exercise.mdx:16 finding: "Less likely" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a habit with an unknown movement',
    file: 'prevention/exercise.mdx',
    from: `name: Exercise
`,
    to: `name: Ex
exercises: [wolking]
`,
    says: [
      'content/prevention/exercise.mdx:13 name: has 2 characters. Write at least 3.',
      'content/prevention/exercise.mdx:14 exercises[0]: there is no movement in content/exercises.yaml called "wolking". Did you mean "walking"?',
    ],
  },
  {
    mistake: 'a moment without a name',
    file: 'moments/bending-over.mdx',
    from: `name: Bending over
`,
    to: '',
    says: ['content/moments/bending-over.mdx:2 name: is missing. Write a short name for lists.'],
  },
  {
    mistake: 'a help page without a name, and with numbers of no kind',
    file: 'help/emergency-signs.mdx',
    from: `name: Danger signs
`,
    to: `numbers: police
`,
    says: [
      'content/help/emergency-signs.mdx:2 name: is missing. Write a short name for lists.',
      'content/help/emergency-signs.mdx:13 numbers: "police" is not one of the values. Write one of: emergency, crisis.',
    ],
  },
];
