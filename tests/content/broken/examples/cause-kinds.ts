import type { BrokenExample } from '../fixture.ts';

export const causeKinds: readonly BrokenExample[] = [
  {
    mistake: 'a ranked cause that nothing speaks for',
    file: 'causes/sore-disc.mdx',
    from: 'points: 2',
    to: 'points: 0',
    says: [
      'content/causes/sore-disc.mdx:23 signs: no sign speaks for it, so it can never be shown. Give at least one more than 0 points.',
    ],
  },
  {
    mistake: 'a contributor without signs',
    file: 'causes/tight-legs.mdx',
    from: `signs:
  - when: { life: [tight-legs] }
    points: 1
    says: Your legs are tight.
    sources: [good-trial]
`,
    to: '',
    says: [
      'content/causes/tight-legs.mdx:2 signs: a contributor cause needs signs. Write what speaks for and against it.',
      'content/causes/tight-legs.mdx:31 <Signs>: shows what the frontmatter lists under signs, and there is nothing. Fill in signs, or take it out.',
    ],
  },
  {
    mistake: 'a gate without danger items',
    file: 'causes/pregnancy.mdx',
    from: `items: [baby]
`,
    to: '',
    says: ['content/causes/pregnancy.mdx:2 items: a gate names the danger items that catch it. Add at least one.'],
  },
  {
    mistake: 'a gate with an unknown item',
    file: 'causes/pregnancy.mdx',
    from: 'items: [baby]',
    to: 'items: [babby]',
    says: ['content/causes/pregnancy.mdx:17 items[0]: there is no danger item called "babby". Did you mean "baby"?'],
  },
  {
    mistake: 'a gate with signs',
    file: 'causes/pregnancy.mdx',
    from: 'items: [baby]',
    to: `items: [baby]
signs:
  - { when: { onset: [slow] }, points: 1, says: It is slow., sources: [good-trial] }`,
    says: ['content/causes/pregnancy.mdx:18 signs: a gate is never ranked. Take its signs out.'],
  },
  {
    mistake: 'a gate at a level its items never reach',
    file: 'causes/pregnancy.mdx',
    from: 'usualLevel: within-days',
    to: 'usualLevel: emergency',
    says: [
      'content/causes/pregnancy.mdx:16 usualLevel: none of its danger items leads to emergency. Levels: within-days.',
    ],
  },
  {
    mistake: 'danger items of a ranked cause',
    file: 'causes/sore-disc.mdx',
    from: 'kind: ranked',
    to: `items: [numb-seat]
kind: ranked`,
    says: [
      'content/causes/sore-disc.mdx:17 items: only a gate names danger items. Take them out, or write kind: gate.',
    ],
  },
  {
    mistake: 'a guide with signs',
    file: 'causes/tight-legs.mdx',
    from: 'kind: contributor',
    to: 'kind: guide',
    says: [
      'content/causes/tight-legs.mdx:19 signs: a guide is no candidate. Take its signs out, or choose another kind.',
    ],
  },
  {
    mistake: 'no fallback',
    file: 'causes/no-single-cause.mdx',
    from: `fallback: true
`,
    to: '',
    says: [
      'content/causes:1 fallback: no cause stands first when no pattern fits. Write fallback: true in one of them.',
      'content/causes/no-single-cause.mdx:2 signs: a ranked cause needs signs. Write what speaks for and against it.',
    ],
  },
  {
    mistake: 'two fallbacks',
    file: 'causes/sore-disc.mdx',
    from: 'kind: ranked',
    to: `fallback: true
kind: ranked`,
    says: [
      'content/causes/sore-disc.mdx:17 fallback: causes/no-single-cause already stands first when no pattern fits. Keep one of them.',
    ],
  },
  {
    mistake: 'a fallback that is not ranked',
    file: 'causes/no-single-cause.mdx',
    from: 'kind: ranked',
    to: 'kind: contributor',
    says: ['content/causes/no-single-cause.mdx:17 fallback: what stands first is a ranked cause. Write kind: ranked.'],
  },
  {
    mistake: 'an unknown remedy',
    file: 'causes/sore-disc.mdx',
    from: 'eases: [heat]',
    to: 'eases: [heet]',
    says: [
      'content/causes/sore-disc.mdx:34 eases[0]: there is no article in content/remedies/ called "heet". Did you mean "heat"?',
    ],
  },
  {
    mistake: 'an unknown habit',
    file: 'causes/sore-disc.mdx',
    from: 'prevents: [exercise]',
    to: 'prevents: [exercises]',
    says: [
      'content/causes/sore-disc.mdx:35 prevents[0]: there is no article in content/prevention/ called "exercises". Did you mean "exercise"?',
    ],
  },
  {
    mistake: 'a remedy that does not help',
    file: 'remedies/heat.mdx',
    from: 'effect: helps-a-little',
    to: 'effect: does-not-help',
    says: ['content/causes/sore-disc.mdx:34 eases[0]: "heat" does not help, as its own article says. Take it out.'],
  },
];
