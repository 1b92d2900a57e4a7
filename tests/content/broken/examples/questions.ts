import type { BrokenExample } from '../fixture.ts';

export const questions: readonly BrokenExample[] = [
  {
    mistake: 'two questions with one id',
    file: 'cause-finder/questions.yaml',
    from: `- id: life
`,
    to: `- id: onset
`,
    says: [
      'content/cause-finder/questions.yaml:17 onset: another question, item or follow-up has this id. Give each its own.',
      'content/causes/tight-legs.mdx:20 signs[0]: there is no question, danger item or follow-up "life".',
    ],
  },
  {
    mistake: 'a question with the id of a danger item',
    file: 'cause-finder/questions.yaml',
    from: `- id: life
`,
    to: `- id: baby
`,
    says: [
      'content/cause-finder/questions.yaml:17 baby: another question, item or follow-up has this id. Give each its own.',
      'content/causes/tight-legs.mdx:20 signs[0]: there is no question, danger item or follow-up "life".',
    ],
  },
  {
    mistake: 'a skipped question that counts as an answer it does not have',
    file: 'cause-finder/questions.yaml',
    from: 'skipWhen: { weak-foot: [no], onset: [lift] }',
    to: `skipWhen: { weak-foot: [no], onset: [lift] }
  skipAs: above-the-knee`,
    says: [
      'content/cause-finder/questions.yaml:17 leg-pain.skipAs: the question has no option "above-the-knee". Did you mean "above-knee"? Write one of: none, above-knee, below-knee.',
    ],
  },
  {
    mistake: 'an answer for a question that is never skipped',
    file: 'cause-finder/questions.yaml',
    from: `  why: A clear start is a clue.
`,
    to: `  why: A clear start is a clue.
  skipAs: slow
`,
    says: [
      'content/cause-finder/questions.yaml:8 onset.skipAs: the question is never skipped. Write skipWhen as well, or take it out.',
    ],
  },
  {
    mistake: 'a question with one option',
    file: 'cause-finder/questions.yaml',
    from: `    - { id: lift, label: With a lift }
    - { id: slow, label: Bit by bit }
`,
    to: `    - { id: slow, label: Bit by bit }
`,
    says: [
      'content/cause-finder/questions.yaml:4 onset.options: has 1 entry. Give at least 2.',
      'content/cause-finder/questions.yaml:15 leg-pain.skipWhen: question "onset" has no option "lift". Options: slow.',
    ],
  },
  {
    mistake: 'an option without a label',
    file: 'cause-finder/questions.yaml',
    from: '{ id: stress, label: Much stress }',
    to: '{ id: stress }',
    says: [
      'content/cause-finder/questions.yaml:22 life.options[stress].label: is missing. Write what the reader picks.',
    ],
  },
  {
    mistake: 'an option id with capitals',
    file: 'cause-finder/questions.yaml',
    from: '{ id: stress, label: Much stress }',
    to: '{ id: Stress, label: Much stress }',
    says: [
      'content/cause-finder/questions.yaml:22 life.options[Stress].id: "Stress" does not fit. Use lower-case words joined by hyphens.',
    ],
  },
  {
    mistake: 'a pick that does not exist',
    file: 'cause-finder/questions.yaml',
    from: 'pick: many',
    to: 'pick: several',
    says: [
      'content/cause-finder/questions.yaml:19 life.pick: "several" is not one of the values. Write one of: one, many.',
    ],
  },
  {
    mistake: 'a skip on an unknown option',
    file: 'cause-finder/questions.yaml',
    from: 'skipWhen: { weak-foot: [no], onset: [lift] }',
    to: 'skipWhen: { weak-foot: [none], onset: [lift] }',
    says: [
      'content/cause-finder/questions.yaml:16 leg-pain.skipWhen: danger item "weak-foot" has no option "none". Options: yes, no.',
    ],
  },
  {
    mistake: 'a skip on a later question',
    file: 'cause-finder/questions.yaml',
    from: 'skipWhen: { weak-foot: [no], onset: [lift] }',
    to: 'skipWhen: { life: [stress] }',
    says: [
      'content/cause-finder/questions.yaml:16 leg-pain.skipWhen: "life" is not asked before it. Use something asked before.',
    ],
  },
  {
    mistake: 'a skip on a private answer',
    file: 'cause-finder/questions.yaml',
    from: 'skipWhen: { weak-foot: [no], onset: [lift] }',
    to: 'skipWhen: { unsafe: [yes] }',
    says: [
      'content/cause-finder/questions.yaml:16 leg-pain.skipWhen: "unsafe" is private and never stored. Choose another question.',
    ],
  },
  {
    mistake: '"none" before other options',
    file: 'cause-finder/questions.yaml',
    from: `    - { id: stress, label: Much stress }
    - { id: none, label: None of these }`,
    to: `    - { id: none, label: None of these }
    - { id: stress, label: Much stress }`,
    says: [
      'content/cause-finder/questions.yaml:22 life.options[none]: stands alone, so it comes last: "none", then "not-sure".',
    ],
  },
  {
    mistake: 'a step of the plan for emergencies',
    file: 'cause-finder/plan.yaml',
    from: 'levels: [self-care]',
    to: 'levels: [emergency]',
    says: [
      'content/cause-finder/plan.yaml:3 walk.levels[0]: "emergency" is not one of the values. Write one of: self-care, within-days, same-day.',
    ],
  },
  {
    mistake: 'a step of the plan with an unknown time',
    file: 'cause-finder/plan.yaml',
    from: 'when: now',
    to: 'when: tonight',
    says: [
      'content/cause-finder/plan.yaml:2 walk.when: "tonight" is not one of the values. Write one of: now, today, this-week.',
    ],
  },
  {
    mistake: 'a step of the plan hidden by a private answer',
    file: 'cause-finder/plan.yaml',
    from: 'unless: { numb-seat: [yes] }',
    to: 'unless: { unsafe: [yes] }',
    says: [
      'content/cause-finder/plan.yaml:12 warm-pack.unless: "unsafe" is private and never stored. Choose another question.',
    ],
  },
  {
    mistake: 'two steps of the plan with one id',
    file: 'cause-finder/plan.yaml',
    from: '- id: warm-pack',
    to: '- id: walk',
    says: ['content/cause-finder/plan.yaml:7 walk.id: another entry on line 1 has this id. Give each its own.'],
  },
  {
    mistake: 'a step of the plan that reads nothing',
    file: 'cause-finder/plan.yaml',
    from: `  tags: [heat]
`,
    to: `  tags: [heat]
  link: /remedies/heat/
`,
    says: [
      'content/cause-finder/plan.yaml:12 warm-pack.link: there is no such field. Fields: id, when, levels, says, tags, only, unless, sources, read.',
    ],
  },
];
