import type { BrokenExample } from '../fixture.ts';

export const firstSteps: readonly BrokenExample[] = [
  {
    mistake: 'no first steps',
    file: 'moments/bending-over.mdx',
    from: `<First>

1. **Check the [danger signs](/help/emergency-signs/).** One is enough.
2. **Move a little.** It does no harm.<Cite ids="good-trial" />
3. **Wait.** Most of it passes.

</First>

`,
    to: '',
    says: [
      'content/moments/bending-over.mdx:16 <First>: is missing: an article opens with what to do. Write <First>, a blank line, 3 to 5 numbered steps that each start with a bold instruction, a blank line, </First>.',
    ],
  },
  {
    mistake: 'first steps that do not come first',
    file: 'moments/bending-over.mdx',
    from: `<First>
`,
    to: `Hello.

<First>
`,
    says: ['content/moments/bending-over.mdx:19 <First>: is not the first thing in the text. Move it to the top.'],
  },
  {
    mistake: 'too few first steps',
    file: 'moments/bending-over.mdx',
    from: `3. **Wait.** Most of it passes.
`,
    to: '',
    says: ['content/moments/bending-over.mdx:17 <First>: has 2 steps. Write 3 to 5.'],
  },
  {
    mistake: 'a first step that is no instruction',
    file: 'moments/bending-over.mdx',
    from: '3. **Wait.** Most of it passes.',
    to: '3. Wait. Most of it passes.',
    says: [
      'content/moments/bending-over.mdx:21 <First>: this step does not start with a bold instruction. Write **Do this.** first.',
    ],
  },
  {
    mistake: 'first steps that are not numbered',
    file: 'moments/bending-over.mdx',
    from: `1. **Check the [danger signs](/help/emergency-signs/).** One is enough.
2. **Move a little.** It does no harm.<Cite ids="good-trial" />
3. **Wait.** Most of it passes.
`,
    to: `- **Check.** One is enough.
- **Move.** It does no harm.
- **Wait.** It passes.
`,
    says: [
      'content/moments/bending-over.mdx:17 <First>: holds no numbered list. Write <First>, a blank line, 3 to 5 numbered steps that each start with a bold instruction, a blank line, </First>.',
    ],
  },
];
