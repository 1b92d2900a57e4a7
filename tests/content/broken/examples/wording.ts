import type { BrokenExample } from '../fixture.ts';

export const wording: readonly BrokenExample[] = [
  {
    mistake: 'a British spelling in the text',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It can tear a muscle fibre.',
    says: ['content/causes/sore-disc.mdx:57 "fibre" is British. Write "fiber".'],
  },
  {
    mistake: 'a British spelling in a field',
    file: 'remedies/heat.mdx',
    from: 'lead: Heat helps a little, for a while.',
    to: 'lead: Heat helps a little, whilst it is on.',
    says: ['content/remedies/heat.mdx:4 lead: "whilst" is British. Write "while".'],
  },
  {
    mistake: 'a British spelling in a danger item',
    file: 'cause-finder/danger.yaml',
    from: 'say: I am numb down below.',
    to: 'say: I am in labour.',
    says: ['content/cause-finder/danger.yaml:16 numb-seat.say: "labour" is British. Write "labor".'],
  },
  {
    mistake: 'a British spelling in a claim',
    file: 'claims.yaml',
    from: 'finding: People who keep moving do a bit better.',
    to: 'finding: People who organise their day do a bit better.',
    says: ['content/claims.yaml:5 bed-rest.finding: "organise" is British. Write "organize".'],
  },
  {
    mistake: 'a dash',
    file: 'prevention/exercise.mdx',
    from: 'Two or three times a week.',
    to: 'Two or three times a week — or more.',
    says: ['content/prevention/exercise.mdx:30 has a dash. Write a comma, a period or "to".'],
  },
  {
    mistake: 'a diagnosis',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It is sure by now. You have a slipped disc.',
    says: [
      'content/causes/sore-disc.mdx:57 "You have a slipped disc": nobody here can know. Say that the pattern fits.',
    ],
  },
  {
    mistake: 'a percentage of fit',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It is an 80 % fit.<Cite ids="good-trial" />',
    says: [
      'content/causes/sore-disc.mdx:57 "80 % fit": how well a cause fits is never a percentage. Say which signs speak for it and which against.',
    ],
  },
  {
    mistake: "a country's number in the text",
    file: 'help/emergency-signs.mdx',
    from: `## Legs and feeling
`,
    to: `## Legs and feeling

If so, call 911 now.<Cite ids="good-trial" />
`,
    says: [
      'content/help/emergency-signs.mdx:26 "911" is one country\'s number. Write "call an ambulance"; the care card shows the numbers.',
    ],
  },
  {
    mistake: 'an article that is hard to read',
    file: 'about/privacy.mdx',
    from: 'Nothing at all.',
    to: 'Comprehensive contemporaneous documentation notwithstanding, individual participants’ personally identifiable characteristics remain fundamentally inaccessible to administrative organizations.',
    says: ['content/about/privacy.mdx:14 reads at grade 32.2. Shorten sentences and words to grade 6 or lower.'],
  },
  {
    mistake: 'an article that is too long',
    file: 'moments/bending-over.mdx',
    from: '## Where to go next\n',
    to:
      ['First', 'Second'].map((part) => `## ${part} part\n\n${'It can bulge now. '.repeat(60)}\n\n`).join('') +
      '## Where to go next\n',
    says: [
      'content/moments/bending-over.mdx:16 has 1254 words. Write 600 to 1100; a topic that deserves less is a section of another article.',
    ],
  },
  {
    mistake: 'an article that is too short',
    file: 'remedies/cold.mdx',
    from: '',
    to: `---
title: Cold
description: Whether cold eases a sore back, how to use it with no burns, and who should leave it alone.
lead: Heat helps a little, for a while.
words: [hot water bottle]
order: 10
published: 2026-01-10
checked: 2026-03-01
nextCheck: 2027-03-01
changes:
  - { day: 2026-03-01, what: Checked again. }
  - { day: 2026-01-10, what: First published. }
group: now
name: Cold
effect: helps-a-little
certainty: low
finding: Heat eases pain a little for some days.
sources: [good-trial]
tags: [heat]
notFor: Do not use it on numb skin.
exercises: [walking]
---

<First>

1. **Check the [danger signs](/help/emergency-signs/).** One is enough.
2. **Move a little.** It does no harm.<Cite ids="good-trial" />
3. **Wait.** Most of it passes.

</First>

## Does it work?

A little. <Cite ids="good-trial" />

<Claim id="bed-rest" />

`,
    says: [
      'content/remedies/cold.mdx:23 has 21 words. Write 600 to 1100; a topic that deserves less is a section of another article.',
    ],
  },
  {
    mistake: 'sentences of another article',
    file: 'prevention/exercise.mdx',
    from: 'Two or three times a week.',
    to: 'The calm path of the heat lies by the road. The calm field of the heat lies by the road.',
    says: [
      'content/remedies/heat.mdx:40 "The calm path of the heat lies by the road." also stands in content/prevention/exercise.mdx, and it is not the only one. Say it in one home and link to it.',
      'content/remedies/heat.mdx:40 "The calm field of the heat lies by the road." also stands in content/prevention/exercise.mdx, and it is not the only one. Say it in one home and link to it.',
    ],
  },
];
