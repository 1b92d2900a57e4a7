import type { BrokenExample } from '../fixture.ts';

export const headingsAndLinks: readonly BrokenExample[] = [
  {
    mistake: 'a heading above the second level',
    file: 'causes/sore-disc.mdx',
    from: `## What it is
`,
    to: `# What it is
`,
    says: ['content/causes/sore-disc.mdx:47 "What it is": the page has its # heading from the title. Start with ##.'],
  },
  {
    mistake: 'a heading that skips a level',
    file: 'causes/sore-disc.mdx',
    from: '### More on discs',
    to: '#### More on discs',
    says: ['content/causes/sore-disc.mdx:55 "More on discs": skips a level: #### after ##. Write ###.'],
  },
  {
    mistake: 'a first heading that is too deep',
    file: 'about/privacy.mdx',
    from: '## What we keep',
    to: '### What we keep',
    says: ['content/about/privacy.mdx:15 "What we keep": is the first heading and has 3 #. Start with ##.'],
  },
  {
    mistake: 'two headings with one anchor',
    file: 'causes/sore-disc.mdx',
    from: '### More on discs',
    to: '### What it is',
    says: [
      'content/causes/sore-disc.mdx:55 "What it is": has the same anchor as the heading on line 47. Word one of them differently.',
    ],
  },
  {
    mistake: 'a heading with two ideas',
    file: 'causes/sore-disc.mdx',
    from: '### More on discs',
    to: '### Discs: what they are and what they do',
    says: [
      'content/causes/sore-disc.mdx:55 "Discs: what they are and what they do": holds more than one idea, or ends like a sentence. Write one short heading.',
    ],
  },
  {
    mistake: 'a heading as long as a sentence',
    file: 'causes/sore-disc.mdx',
    from: '### More on discs',
    to: '### All that there is to say about the discs of the lower back today',
    says: [
      'content/causes/sore-disc.mdx:55 "All that there is to say about the discs of the lower back today": has 64 characters. Write at most 60: one idea a heading.',
    ],
  },
  {
    mistake: 'too much under one heading',
    file: 'causes/sore-disc.mdx',
    from: 'It can bulge.',
    to: 'It can bulge. '.repeat(84),
    says: [
      'content/causes/sore-disc.mdx:55 "More on discs": 256 words under one heading hold more than one idea. Split it at 250 or sooner.',
    ],
  },
  {
    mistake: 'a heading with nothing below it',
    file: 'causes/sore-disc.mdx',
    from: '### More on discs',
    to: `### Discs

### More on discs`,
    says: [
      'content/causes/sore-disc.mdx:55 "Discs": has nothing below it. Write the section, or take the heading out.',
    ],
  },
  {
    mistake: 'a link to a page that is not there',
    file: 'causes/no-single-cause.mdx',
    from: '(/finder/)',
    to: '(/findr/)',
    says: ['content/causes/no-single-cause.mdx:31 link to /findr/: there is no such page. Did you mean "/finder/"?'],
  },
  {
    mistake: 'a link to an article that is not there',
    file: 'causes/no-single-cause.mdx',
    from: '(/causes/sore-disc/#what-it-is)',
    to: '(/causes/sore-disk/)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to /causes/sore-disk/: there is no such page. Did you mean "/causes/sore-disc/"?',
    ],
  },
  {
    mistake: 'a link to a heading that is not there',
    file: 'causes/no-single-cause.mdx',
    from: '(/causes/sore-disc/#what-it-is)',
    to: '(/causes/sore-disc/#what-is-it)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to /causes/sore-disc/#what-is-it: there is no heading with the anchor "what-is-it" on /causes/sore-disc/. Did you mean "what-it-is"?',
    ],
  },
  {
    mistake: 'a link to a claim that is not there',
    file: 'causes/no-single-cause.mdx',
    from: '(/claims/#bed-rest)',
    to: '(/claims/#bed)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to /claims/#bed: there is no heading with the anchor "bed" on /claims/. Anchors: bed-rest.',
    ],
  },
  {
    mistake: 'a link without the last slash',
    file: 'causes/no-single-cause.mdx',
    from: '(/finder/)',
    to: '(/finder)',
    says: ['content/causes/no-single-cause.mdx:31 link to /finder: an address ends with a slash. Write /finder/.'],
  },
  {
    mistake: 'a link that depends on the page',
    file: 'causes/no-single-cause.mdx',
    from: '(/finder/)',
    to: '(finder/)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to finder/: is not an address of this site. Start it with a slash, as in /remedies/heat/.',
    ],
  },
  {
    mistake: 'a link within the page to nowhere',
    file: 'causes/no-single-cause.mdx',
    from: '(/finder/)',
    to: '(#how-sure)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to #how-sure: there is no heading with the anchor "how-sure" on this page. Anchors: what-it-means, filler-one, filler-two, filler-three, filler-four.',
    ],
  },
  {
    mistake: 'a link out of the site',
    file: 'causes/no-single-cause.mdx',
    from: '(/finder/)',
    to: '(https://example.org/)',
    says: [
      'content/causes/no-single-cause.mdx:31 link to https://example.org/: leads out of the site. Cite the work with <Cite ids="..." /> instead.',
    ],
  },
  {
    mistake: 'a picture from a file',
    file: 'causes/no-single-cause.mdx',
    from: 'See [a sore',
    to: '![A disc](disc.png) See [a sore',
    says: [
      'content/causes/no-single-cause.mdx:31 link to disc.png: pictures are drawn, not linked. Use <Figure id="..." caption="..." />.',
    ],
  },
];
