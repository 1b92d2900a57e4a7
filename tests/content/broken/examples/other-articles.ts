import type { BrokenExample } from '../fixture.ts';

export const otherArticles: readonly BrokenExample[] = [
  {
    mistake: 'a remedy with an unknown effect',
    file: 'remedies/heat.mdx',
    from: 'effect: helps-a-little',
    to: 'effect: helps a little',
    says: [
      'content/remedies/heat.mdx:15 effect: "helps a little" is not one of the values. Did you mean "helps-a-little"? Write one of: helps, helps-a-little, unclear, does-not-help, harms.',
    ],
  },
  {
    mistake: 'a remedy with another scale of certainty',
    file: 'remedies/heat.mdx',
    from: 'certainty: low',
    to: 'certainty: medium',
    says: [
      'content/remedies/heat.mdx:16 certainty: "medium" is not one of the values. Write one of: none, low, moderate, high.',
    ],
  },
  {
    mistake: 'a remedy without a finding',
    file: 'remedies/heat.mdx',
    from: `finding: Heat eases pain a little for some days.
`,
    to: '',
    says: [
      'content/remedies/heat.mdx:2 finding: is missing. Write what it does in one or two sentences, with the figure.',
    ],
  },
  {
    mistake: 'a remedy with an unknown tag',
    file: 'remedies/heat.mdx',
    from: 'tags: [heat]',
    to: 'tags: [hot]',
    says: [
      'content/remedies/heat.mdx:19 tags[0]: "hot" is not one of the values. Write one of: nsaids, heat, cold, massage, stretching, more-pain-tablets.',
    ],
  },
  {
    mistake: 'a remedy that gives its sources as text',
    file: 'remedies/heat.mdx',
    from: 'sources: [good-trial]',
    to: 'sources: good-trial',
    says: [
      'content/remedies/heat.mdx:18 sources: is the text "good-trial", not a list. Name at least one source from content/sources.yaml.',
    ],
  },
  {
    mistake: 'a remedy with an unknown movement',
    file: 'remedies/heat.mdx',
    from: 'exercises: [walking]',
    to: 'exercises: [waking]',
    says: [
      'content/remedies/heat.mdx:21 exercises[0]: there is no movement in content/exercises.yaml called "waking". Did you mean "walking"?',
    ],
  },
  {
    mistake: 'a habit in a group of the remedies',
    file: 'prevention/exercise.mdx',
    from: 'group: moving',
    to: 'group: movement',
    says: [
      'content/prevention/exercise.mdx:12 group: "movement" is not one of the values. Write one of: moving, daily-life, body, plan.',
    ],
  },
  {
    mistake: 'a habit with an unknown source',
    file: 'prevention/exercise.mdx',
    from: 'sources: [good-trial]',
    to: 'sources: [better-trial]',
    says: [
      'content/prevention/exercise.mdx:17 sources[0]: there is no source in content/sources.yaml called "better-trial".',
    ],
  },
  {
    mistake: 'a moment without causes',
    file: 'moments/bending-over.mdx',
    from: 'causes: [sore-disc]',
    to: 'causes: []',
    says: ['content/moments/bending-over.mdx:13 causes: is empty. Name at least one cause to think of.'],
  },
  {
    mistake: 'a moment with an unknown cause',
    file: 'moments/bending-over.mdx',
    from: 'causes: [sore-disc]',
    to: 'causes: [causes/sore-disc]',
    says: [
      'content/moments/bending-over.mdx:13 causes[0]: there is no article in content/causes/ called "causes/sore-disc". Did you mean "sore-disc"?',
    ],
  },
  {
    mistake: 'a moment with an unknown remedy',
    file: 'moments/bending-over.mdx',
    from: 'remedies: [heat]',
    to: 'remedies: [cold]',
    says: ['content/moments/bending-over.mdx:14 remedies[0]: there is no article in content/remedies/ called "cold".'],
  },
  {
    mistake: 'an article of help without a group',
    file: 'help/emergency-signs.mdx',
    from: `group: now
`,
    to: '',
    says: [
      'content/help/emergency-signs.mdx:2 group: is missing. Write one of: now, who, tests, recovery, people, not-your-back.',
    ],
  },
  {
    mistake: 'an article about the site without a name',
    file: 'about/privacy.mdx',
    from: `name: Privacy
`,
    to: '',
    says: ['content/about/privacy.mdx:2 name: is missing. Write a short name for lists.'],
  },
];
