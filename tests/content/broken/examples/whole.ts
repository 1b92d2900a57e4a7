import type { BrokenExample } from '../fixture.ts';

export const whole: readonly BrokenExample[] = [
  {
    mistake: 'a source that nothing cites',
    file: 'sources.yaml',
    from: `- id: lost-leaflet
`,
    to: `- { id: new-trial, authors: New N, title: A new trial, container: Spine 2025, url: https://doi.org/10.1000/new, kind: trial, read: full, citable: true }
- id: lost-leaflet
`,
    says: [
      'content/sources.yaml:10 new-trial.id: nothing cites this source. Cite it where it was used, or take it out.',
    ],
  },
  {
    mistake: 'an article that nothing leads to',
    file: 'prevention/exercise.mdx',
    from: ' Try it after [a spell](/moments/bending-over/).',
    to: '',
    says: [
      'content/moments/bending-over.mdx:1 no other article leads here. Link to it from one that a reader comes from.',
    ],
  },
  {
    mistake: 'a question that no cause weighs',
    file: 'causes/tight-legs.mdx',
    from: 'when: { life: [tight-legs] }',
    to: 'when: { onset: [slow] }',
    says: [
      'content/cause-finder/questions.yaml:17 life.id: no cause weighs the answer. Use it in a sign, or take the question out.',
    ],
  },
];
