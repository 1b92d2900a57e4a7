import type { BrokenExample } from '../fixture.ts';

export const components: readonly BrokenExample[] = [
  {
    mistake: 'an unknown component',
    file: 'causes/sore-disc.mdx',
    from: '<Signs />',
    to: '<Sign />',
    says: [
      'content/causes/sore-disc.mdx:23 signs: is never shown. Write <Signs /> in the text.',
      'content/causes/sore-disc.mdx:61 <Sign>: there is no such component. Did you mean "Signs"?',
    ],
  },
  {
    mistake: 'raw HTML',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It can <b>bulge</b>.',
    says: ['content/causes/sore-disc.mdx:57 <b>: is raw HTML. Write Markdown, or one of the components.'],
  },
  {
    mistake: 'JavaScript in the text',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It can {1 + 1} bulge.',
    says: ['content/causes/sore-disc.mdx:57 {1 + 1} is JavaScript. Write plain words.'],
  },
  {
    mistake: 'an import',
    file: 'causes/sore-disc.mdx',
    from: `## Does this fit you?
`,
    to: `import Card from './Card.astro'

## Does this fit you?
`,
    says: [
      'content/causes/sore-disc.mdx:59 an article imports and exports nothing. Take out "import Card from \'./Card.astro\'"; components are there by name.',
    ],
  },
  {
    mistake: 'a component that is not closed',
    file: 'causes/sore-disc.mdx',
    from: '<Signs />',
    to: '<Signs>',
    says: [
      'content/causes/sore-disc.mdx:61 the text cannot be read: expected a closing tag for "<Signs>". Close every component, and write no < or { of your own.',
    ],
  },
  {
    mistake: 'a computed attribute',
    file: 'causes/sore-disc.mdx',
    from: '<Sure level="low">',
    to: '<Sure level={low}>',
    says: [
      'content/causes/sore-disc.mdx:51 <Sure>: has a computed attribute. Write plain text in double quotes, as in <Sure level="low">How sure, and why.</Sure>.',
    ],
  },
  {
    mistake: 'an unknown attribute',
    file: 'causes/sore-disc.mdx',
    from: '<Sure level="low">',
    to: '<Sure level="low" why="few">',
    says: [
      'content/causes/sore-disc.mdx:51 <Sure>: has no attribute "why". Write it as <Sure level="low">How sure, and why.</Sure>.',
    ],
  },
  {
    mistake: 'a certainty of another scale',
    file: 'causes/sore-disc.mdx',
    from: '<Sure level="low">',
    to: '<Sure level="weak">',
    says: ['content/causes/sore-disc.mdx:51 <Sure>: has no level "weak". Write one of: none, low, moderate, high.'],
  },
  {
    mistake: 'a component without its words',
    file: 'causes/sore-disc.mdx',
    from: '<Sure level="low">The studies are small.</Sure>',
    to: '<Sure level="low" />',
    says: [
      'content/causes/sore-disc.mdx:51 <Sure>: is empty. Write it as <Sure level="low">How sure, and why.</Sure>.',
    ],
  },
  {
    mistake: 'words in a component that takes none',
    file: 'causes/sore-disc.mdx',
    from: '<Eases />',
    to: '<Eases>Heat eases it.</Eases>',
    says: ['content/causes/sore-disc.mdx:65 <Eases>: holds no text. Write it as <Eases />.'],
  },
  {
    mistake: 'an unknown source in the text',
    file: 'causes/sore-disc.mdx',
    from: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trial" />',
    to: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trail" />',
    says: [
      'content/causes/sore-disc.mdx:49 <Cite>: there is no source in content/sources.yaml called "good-trail". Did you mean "good-trial"?',
    ],
  },
  {
    mistake: 'a source in the text that may not be cited',
    file: 'causes/sore-disc.mdx',
    from: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trial" />',
    to: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="lost-leaflet" />',
    says: [
      'content/causes/sore-disc.mdx:49 <Cite>: source "lost-leaflet" may not be cited: its address or the work itself is not certain. Cite another source.',
    ],
  },
  {
    mistake: 'a citation of nothing',
    file: 'causes/sore-disc.mdx',
    from: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trial" />',
    to: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite />',
    says: [
      'content/causes/sore-disc.mdx:49 <Cite>: needs ids. Write it as <Cite ids="steffens-2015" />.',
      'content/causes/sore-disc.mdx:49 "2 in 3" has no source. Put <Cite ids="..." /> after the sentence it stands in.',
    ],
  },
  {
    mistake: 'a citation on a line of its own',
    file: 'causes/sore-disc.mdx',
    from: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trial" />',
    to: `A disc is a pad. In 2 in 3 people it heals by itself.

<Cite ids="good-trial" />`,
    says: [
      'content/causes/sore-disc.mdx:49 "2 in 3" has no source. Put <Cite ids="..." /> after the sentence it stands in.',
      'content/causes/sore-disc.mdx:51 <Cite>: stands on a line of its own. Put it right after the full stop of the sentence it supports.',
    ],
  },
  {
    mistake: 'a figure without a source',
    file: 'causes/sore-disc.mdx',
    from: 'A disc is a pad. In 2 in 3 people it heals by itself.<Cite ids="good-trial" />',
    to: 'A disc is a pad. In 2 in 3 people it heals by itself.',
    says: [
      'content/causes/sore-disc.mdx:49 "2 in 3" has no source. Put <Cite ids="..." /> after the sentence it stands in.',
    ],
  },
  {
    mistake: 'an unknown danger item on a care card',
    file: 'help/emergency-signs.mdx',
    from: 'items="numb-seat"',
    to: 'items="numb-seats"',
    says: [
      'content/help/emergency-signs.mdx:26 <CareCard>: there is no danger item called "numb-seats". Did you mean "numb-seat"?',
    ],
  },
  {
    mistake: 'a care card at a level its item never has',
    file: 'causes/pregnancy.mdx',
    from: '<CareCard level="same-day" items="baby-bleed" />',
    to: '<CareCard level="emergency" items="baby-bleed" />',
    says: [
      'content/causes/pregnancy.mdx:31 <CareCard>: danger item "baby-bleed" never leads to emergency. Its levels: same-day.',
    ],
  },
  {
    mistake: 'a care card at no level',
    file: 'help/emergency-signs.mdx',
    from: '<CareCard level="emergency"',
    to: '<CareCard level="urgent"',
    says: [
      'content/help/emergency-signs.mdx:26 <CareCard>: has no level "urgent". Write one of: self-care, within-days, same-day, emergency.',
    ],
  },
  {
    mistake: 'a care card that is hard to read',
    file: 'help/emergency-signs.mdx',
    from: '<CareCard level="emergency" items="numb-seat" />',
    to: '<CareCard level="emergency" items="numb-seat">Progressive neurological deterioration of the extremities requires immediate evaluation by an emergency physician, particularly if accompanied by bladder or bowel dysfunction.</CareCard>',
    says: [
      'content/help/emergency-signs.mdx:26 <CareCard>: reads at grade 25.8. A text about danger reads at 5 or lower: shorten sentences and words.',
    ],
  },
  {
    mistake: 'an unknown claim',
    file: 'remedies/heat.mdx',
    from: '<Claim id="bed-rest" />',
    to: '<Claim id="bedrest" />',
    says: [
      'content/remedies/heat.mdx:36 <Claim>: there is no claim in content/claims.yaml called "bedrest". Did you mean "bed-rest"?',
    ],
  },
  {
    mistake: 'an unknown term',
    file: 'causes/sore-disc.mdx',
    from: '<Term id="disc">',
    to: '<Term id="disk">',
    says: [
      'content/causes/sore-disc.mdx:57 <Term>: there is no term in content/glossary.yaml called "disk". Did you mean "disc"?',
    ],
  },
  {
    mistake: 'an unknown figure',
    file: 'causes/sore-disc.mdx',
    from: '<Figure id="spine"',
    to: '<Figure id="spin"',
    says: ['content/causes/sore-disc.mdx:53 <Figure>: there is no picture called "spin". Did you mean "spine"?'],
  },
  {
    mistake: 'a figure without its caption',
    file: 'causes/sore-disc.mdx',
    from: '<Figure id="spine" caption="A spine." />',
    to: '<Figure id="spine" />',
    says: [
      'content/causes/sore-disc.mdx:53 <Figure>: needs caption. Write it as <Figure id="spine" caption="A plain sentence." />.',
    ],
  },
  {
    mistake: 'too many asides',
    file: 'causes/tight-legs.mdx',
    from: '<Aside title="Shoes">',
    to: `<Aside title="Socks">Socks too.</Aside>

<Aside title="Hats">Hats too.</Aside>

<Aside title="Shoes">`,
    says: ['content/causes/tight-legs.mdx:42 <Aside>: stands here more than 2 times. An article has at most 2.'],
  },
  {
    mistake: 'signs that are never shown',
    file: 'causes/tight-legs.mdx',
    from: '<Signs />',
    to: 'No table here.',
    says: ['content/causes/tight-legs.mdx:19 signs: is never shown. Write <Signs /> in the text.'],
  },
  {
    mistake: 'a table of signs in a remedy',
    file: 'remedies/heat.mdx',
    from: '<Claim id="bed-rest" />',
    to: '<Signs />',
    says: ['content/remedies/heat.mdx:36 <Signs>: belongs in an article about a cause. Take it out.'],
  },
  {
    mistake: 'a list of habits with nothing in it',
    file: 'causes/tight-legs.mdx',
    from: '<Signs />',
    to: `<Signs />

<Prevents />`,
    says: [
      'content/causes/tight-legs.mdx:38 <Prevents>: shows what the frontmatter lists under prevents, and there is nothing. Fill in prevents, or take it out.',
    ],
  },
];
