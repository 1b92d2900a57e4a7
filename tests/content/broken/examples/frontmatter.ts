import type { BrokenExample } from '../fixture.ts';

export const frontmatter: readonly BrokenExample[] = [
  {
    mistake: 'a field that is missing',
    file: 'causes/sore-disc.mdx',
    from: `lead: A disc can press on a nerve. It mostly gets better.
`,
    to: '',
    says: [
      'content/causes/sore-disc.mdx:2 lead: is missing. Write one to three sentences: what it is, and that it can be coped with.',
    ],
  },
  {
    mistake: 'a misspelled field',
    file: 'causes/sore-disc.mdx',
    from: 'related: [',
    to: 'relatd: [',
    says: ['content/causes/sore-disc.mdx:15 relatd: there is no such field. Did you mean "related"?'],
  },
  {
    mistake: 'a field that no article has',
    file: 'remedies/heat.mdx',
    from: `order: 10
`,
    to: `order: 10
author: Me
`,
    says: [
      'content/remedies/heat.mdx:7 author: there is no such field. Fields: title, description, lead, alsoCalled, words, sectionWords, order, published, checked, nextCheck, reviewedBy, changes, related, formerly, group, name, effect, certainty, finding, sources, tags, notFor, exercises, timer.',
    ],
  },
  {
    mistake: 'a field written twice',
    file: 'causes/sore-disc.mdx',
    from: `name: Sore disc
`,
    to: `name: Sore disc
name: Sore disc
`,
    says: ['content/causes/sore-disc.mdx:20 "name" is written twice. Keep one of them.'],
  },
  {
    mistake: 'text with a colon and no quotes',
    file: 'causes/sore-disc.mdx',
    from: 'pattern: Pain down one leg, below the knee.',
    to: 'pattern: Pain: down one leg.',
    says: [
      'content/causes/sore-disc.mdx:20 this is not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put text with a colon or a # in quotes.',
    ],
  },
  {
    mistake: 'a list that is not closed',
    file: 'causes/sore-disc.mdx',
    from: 'alsoCalled: [slipped disc]',
    to: 'alsoCalled: [slipped disc',
    says: [
      'content/causes/sore-disc.mdx:6 this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation, and put text with a colon or a # in quotes.',
    ],
  },
  {
    mistake: 'no frontmatter',
    file: 'about/privacy.mdx',
    from: `---
title: Privacy`,
    to: 'title: Privacy',
    says: [
      'content/about/privacy.mdx:1 has no frontmatter. Write --- on the first line, the fields below it, and --- again.',
    ],
  },
  {
    mistake: 'a title that is too long',
    file: 'causes/sore-disc.mdx',
    from: 'title: Sore disc',
    to: 'title: Sore disc, slipped disc, herniated disc, bulging disc and all other discs',
    says: ['content/causes/sore-disc.mdx:2 title: has 73 characters. Write at most 70.'],
  },
  {
    mistake: 'a title another article has',
    file: 'causes/tight-legs.mdx',
    from: 'title: Tight legs',
    to: 'title: Sore disc',
    says: [
      'content/causes/tight-legs.mdx:2 title: content/causes/sore-disc.mdx has the same title. Reword one of them.',
    ],
  },
  {
    mistake: 'a description that is too short',
    file: 'remedies/heat.mdx',
    from: 'description: Whether heat eases a sore back, how to use it with no burns, and who should leave it alone.',
    to: 'description: Heat for a sore back.',
    says: ['content/remedies/heat.mdx:3 description: has 21 characters. Write at least 50.'],
  },
  {
    mistake: 'a description that is too long',
    file: 'remedies/heat.mdx',
    from: 'description: Whether heat eases',
    to: 'description: Whether heat in all its forms, from a warm wrap to a hot bath or a bag of warm wheat, eases',
    says: ['content/remedies/heat.mdx:3 description: has 164 characters. Write at most 160.'],
  },
  {
    mistake: 'a description another article has',
    file: 'causes/tight-legs.mdx',
    from: 'Whether tight legs bring on a back spasm, how sure anyone is of that, and what to try anyway.',
    to: 'What a sore disc feels like, how to tell it from a strain, and what to do about it at home.',
    says: [
      'content/causes/tight-legs.mdx:3 description: content/causes/sore-disc.mdx has the same description. Say what only this article teaches.',
    ],
  },
  {
    mistake: 'a lead that does not end',
    file: 'prevention/exercise.mdx',
    from: 'lead: It works, if you keep at it.',
    to: 'lead: It works, if you keep at it',
    says: [
      'content/prevention/exercise.mdx:4 lead: "It works, if you keep at it" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a word listed twice',
    file: 'causes/sore-disc.mdx',
    from: 'words: [slipped disc, disc out]',
    to: 'words: [slipped disc, Slipped Disc]',
    says: ['content/causes/sore-disc.mdx:6 words: "slipped disc" is listed twice. Keep one of them.'],
  },
  {
    mistake: 'words for a section that is not there',
    file: 'causes/sore-disc.mdx',
    from: 'sectionWords: { what-it-is:',
    to: 'sectionWords: { what-is-it:',
    says: [
      'content/causes/sore-disc.mdx:7 sectionWords.what-is-it: no heading has this anchor. Did you mean "what-it-is"?',
    ],
  },
  {
    mistake: 'an order in words',
    file: 'causes/sore-disc.mdx',
    from: 'order: 10',
    to: 'order: first',
    says: ['content/causes/sore-disc.mdx:8 order: is the text "first", not a number.'],
  },
  {
    mistake: 'a day that does not exist',
    file: 'remedies/heat.mdx',
    from: 'checked: 2026-03-01',
    to: 'checked: 2026-02-30',
    says: ['content/remedies/heat.mdx:8 checked: "2026-02-30" does not fit. Write a day as YYYY-MM-DD.'],
  },
  {
    mistake: 'a day written another way',
    file: 'remedies/heat.mdx',
    from: 'published: 2026-01-10',
    to: 'published: 10 January 2026',
    says: ['content/remedies/heat.mdx:7 published: "10 January 2026" does not fit. Write a day as YYYY-MM-DD.'],
  },
  {
    mistake: 'a review in the future',
    file: 'remedies/heat.mdx',
    from: 'checked: 2026-03-01',
    to: 'checked: 2026-06-02',
    says: ['content/remedies/heat.mdx:8 checked: 2026-06-02 is in the future. Write today, 2026-06-01, or before.'],
  },
  {
    mistake: 'a check before the publication',
    file: 'remedies/heat.mdx',
    from: 'checked: 2026-03-01',
    to: 'checked: 2026-01-09',
    says: [
      'content/remedies/heat.mdx:8 checked: 2026-01-09 is before it was published (2026-01-10). Write that day or later.',
    ],
  },
  {
    mistake: 'a next check before the last',
    file: 'remedies/heat.mdx',
    from: 'nextCheck: 2027-03-01',
    to: 'nextCheck: 2026-03-01',
    says: [
      'content/remedies/heat.mdx:9 nextCheck: 2026-03-01 is not after the last check (2026-03-01). Write a later day.',
    ],
  },
  {
    mistake: 'changes with the oldest first',
    file: 'remedies/heat.mdx',
    from: `changes:
  - { day: 2026-03-01, what: Checked again. }
  - { day: 2026-01-10, what: First published. }`,
    to: `changes:
  - { day: 2026-01-10, what: First published. }
  - { day: 2026-03-01, what: Checked again. }`,
    says: [
      'content/remedies/heat.mdx:12 changes[1]: 2026-03-01 stands below 2026-01-10. Write the newest change first.',
    ],
  },
  {
    mistake: 'a change with no day',
    file: 'remedies/heat.mdx',
    from: '{ day: 2026-01-10, what: First published. }',
    to: '{ what: First published. }',
    says: ['content/remedies/heat.mdx:12 changes[1].day: is missing. Write a day as YYYY-MM-DD.'],
  },
  {
    mistake: 'a reviewer before there is one',
    file: 'causes/sore-disc.mdx',
    from: 'kind: ranked',
    to: `reviewedBy: Dr Someone
kind: ranked`,
    says: [
      'content/causes/sore-disc.mdx:17 reviewedBy: is the text "Dr Someone", not empty. Leave it out until a named clinician has really reviewed the text.',
    ],
  },
  {
    mistake: 'a related article that is not there',
    file: 'causes/sore-disc.mdx',
    from: 'related: [causes/tight-legs, remedies/heat]',
    to: 'related: [causes/tight-leg, remedies/heat]',
    says: [
      'content/causes/sore-disc.mdx:15 related[0]: there is no article called "causes/tight-leg". Did you mean "causes/tight-legs"?',
    ],
  },
  {
    mistake: 'a related article without its collection',
    file: 'causes/sore-disc.mdx',
    from: 'related: [causes/tight-legs, remedies/heat]',
    to: 'related: [tight-legs, remedies/heat]',
    says: [
      'content/causes/sore-disc.mdx:15 related[0]: there is no article called "tight-legs". Did you mean "causes/tight-legs"?',
    ],
  },
  {
    mistake: 'an article related to itself',
    file: 'causes/sore-disc.mdx',
    from: 'related: [causes/tight-legs, remedies/heat]',
    to: 'related: [causes/sore-disc, remedies/heat]',
    says: ['content/causes/sore-disc.mdx:15 related[0]: is this very article. Name another.'],
  },
  {
    mistake: 'a related article listed twice',
    file: 'causes/sore-disc.mdx',
    from: 'related: [causes/tight-legs, remedies/heat]',
    to: 'related: [remedies/heat, remedies/heat]',
    says: ['content/causes/sore-disc.mdx:15 related: "remedies/heat" is listed twice. Keep one of them.'],
  },
  {
    mistake: 'an old address that is an article now',
    file: 'causes/sore-disc.mdx',
    from: 'formerly: [causes/old-disc]',
    to: 'formerly: [causes/tight-legs]',
    says: [
      'content/causes/sore-disc.mdx:16 formerly[0]: "causes/tight-legs" is an article of its own. An old address leads nowhere else; take it out.',
    ],
  },
  {
    mistake: 'an old address of two articles',
    file: 'causes/tight-legs.mdx',
    from: 'related: [causes/sore-disc]',
    to: `related: [causes/sore-disc]
formerly: [causes/old-disc]`,
    says: [
      'content/causes/tight-legs.mdx:14 formerly[0]: "causes/old-disc" already leads to causes/sore-disc. Keep one of them.',
    ],
  },
  {
    mistake: 'a file name that is no address',
    file: 'remedies/Cold_Pack.mdx',
    from: '',
    to: `---
---
`,
    says: [
      'content/remedies/Cold_Pack.mdx:1 the frontmatter is empty. Write the fields between the two --- lines.',
      'content/remedies/Cold_Pack.mdx:1 "Cold_Pack" is no address. Name the file in lower-case words joined by hyphens.',
      'content/remedies/Cold_Pack.mdx:3 <First>: is missing: an article opens with what to do. Write <First>, a blank line, 3 to 5 numbered steps that each start with a bold instruction, a blank line, </First>.',
      'content/remedies/Cold_Pack.mdx:3 has 0 words. Write 600 to 1100; a topic that deserves less is a section of another article.',
    ],
  },
  {
    mistake: 'a file where nothing looks',
    file: 'causes/notes.md',
    from: '',
    to: 'Notes',
    says: [
      'content/causes/notes.md:1 nothing reads a file here. Articles are content/<collection>/<id>.mdx; lists are the YAML files named in the README.',
    ],
  },
];
