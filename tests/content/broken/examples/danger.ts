import type { BrokenExample } from '../fixture.ts';

export const danger: readonly BrokenExample[] = [
  {
    mistake: 'an age band with a misspelled field',
    file: 'cause-finder/danger.yaml',
    from: '- { id: adult, label: 18 or over }',
    to: '- { id: adult, label: 18 or over, mroe: Or 18 }',
    says: ['content/cause-finder/danger.yaml:7 age.options[adult].mroe: there is no such field. Did you mean "more"?'],
  },
  {
    mistake: 'an item without an ask',
    file: 'cause-finder/danger.yaml',
    from: `        ask: Is one foot weak?
`,
    to: '',
    says: ['content/cause-finder/danger.yaml:31 weak-foot.ask: is missing. Write the question as a reader sees it.'],
  },
  {
    mistake: 'a red flag in other letters',
    file: 'cause-finder/danger.yaml',
    from: 'flags: [RF02]',
    to: 'flags: [Rf2]',
    says: [
      'content/cause-finder/danger.yaml:34 weak-foot.flags[0]: "Rf2" does not fit. Write a red flag as RF and two digits.',
    ],
  },
  {
    mistake: 'an item without flags',
    file: 'cause-finder/danger.yaml',
    from: 'flags: [RF03]',
    to: 'flags: []',
    says: ['content/cause-finder/danger.yaml:66 unsafe.flags: is empty. Name at least one red flag, such as RF02.'],
  },
  {
    mistake: 'a level in other words',
    file: 'cause-finder/danger.yaml',
    from: `          - when: { weak-foot-with: [none] }
            level: same-day`,
    to: `          - when: { weak-foot-with: [none] }
            level: today`,
    says: [
      'content/cause-finder/danger.yaml:57 weak-foot.outcomes[1].level: "today" is not one of the values. Write one of: self-care, within-days, same-day, emergency.',
    ],
  },
  {
    mistake: 'an unknown option in an outcome',
    file: 'cause-finder/danger.yaml',
    from: 'when: { weak-foot-speed: [fast] }',
    to: 'when: { weak-foot-speed: [quick] }',
    says: [
      'content/cause-finder/danger.yaml:53 weak-foot.outcomes[0]: follow-up "weak-foot-speed" has no option "quick". Options: fast, slow, not-sure.',
    ],
  },
  {
    mistake: 'an unknown follow-up in an outcome',
    file: 'cause-finder/danger.yaml',
    from: 'when: { weak-foot-speed: [fast] }',
    to: 'when: { weak-foot-sped: [fast] }',
    says: [
      'content/cause-finder/danger.yaml:53 weak-foot.outcomes[0]: there is no question, danger item or follow-up "weak-foot-sped". Did you mean "weak-foot-speed"?',
    ],
  },
  {
    mistake: 'an outcome that asks the cause finder',
    file: 'cause-finder/danger.yaml',
    from: 'when: { weak-foot-speed: [fast] }',
    to: 'when: { onset: [lift], weak-foot-speed: [fast] }',
    says: [
      'content/cause-finder/danger.yaml:53 weak-foot.outcomes[0]: "onset" is asked after the danger screens. Use an age, a danger item or a follow-up.',
    ],
  },
  {
    mistake: 'an outcome that is never reached',
    file: 'cause-finder/danger.yaml',
    from: `          - when: { unsafe-now: [yes] }
            level: emergency
            means: Get out of there.
          - when: {}
            level: within-days
            means: Tell someone.
`,
    to: `          - when: {}
            level: within-days
            means: Tell someone.
          - when: { unsafe-now: [yes] }
            level: emergency
            means: Get out of there.
`,
    says: [
      'content/cause-finder/danger.yaml:82 unsafe.outcomes[1]: is never reached: outcomes[0] always holds. Put it above that one.',
    ],
  },
  {
    mistake: 'a pending level below an outcome',
    file: 'cause-finder/danger.yaml',
    from: `            means: Have it seen today.
        pending: emergency`,
    to: `            means: Have it seen today.
        pending: same-day`,
    says: ['content/cause-finder/danger.yaml:59 weak-foot.pending: is lower than an outcome can be. Write emergency.'],
  },
  {
    mistake: 'a follow-up that opens on a later one',
    file: 'cause-finder/danger.yaml',
    from: 'when: { weak-foot-speed: [slow] }',
    to: 'when: { unsafe-now: [no] }',
    says: [
      'content/cause-finder/danger.yaml:47 weak-foot.followUps[weak-foot-with]: "unsafe-now" is not asked before it. Use something asked before.',
    ],
  },
  {
    mistake: 'a follow-up that no rule reads',
    file: 'cause-finder/danger.yaml',
    from: `          - when: { weak-foot-with: [none] }
`,
    to: `          - when: { weak-foot-speed: [slow] }
`,
    says: [
      'content/cause-finder/danger.yaml:44 weak-foot.followUps[weak-foot-with]: no rule of the danger screens reads this follow-up. Use its answers, or take it out.',
    ],
  },
  {
    mistake: 'two follow-ups with one id',
    file: 'cause-finder/danger.yaml',
    from: 'id: weak-foot-with',
    to: 'id: weak-foot-speed',
    says: [
      'content/cause-finder/danger.yaml:44 weak-foot-speed: another question, item or follow-up has this id. Give each its own.',
      'content/cause-finder/danger.yaml:47 weak-foot.followUps[weak-foot-speed]: "weak-foot-speed" is not asked before it. Use something asked before.',
      'content/cause-finder/danger.yaml:56 weak-foot.outcomes[1]: there is no question, danger item or follow-up "weak-foot-with".',
    ],
  },
  {
    mistake: 'two options with one id',
    file: 'cause-finder/danger.yaml',
    from: '{ id: slow, label: "No" }',
    to: '{ id: fast, label: "No" }',
    says: [
      'content/cause-finder/danger.yaml:42 weak-foot.followUps[weak-foot-speed].options[fast].id: another option on line 41 has this id. Give each its own.',
      'content/cause-finder/danger.yaml:47 weak-foot.followUps[weak-foot-with]: follow-up "weak-foot-speed" has no option "slow". Options: fast, not-sure.',
    ],
  },
  {
    mistake: '"none" before other options',
    file: 'cause-finder/danger.yaml',
    from: `              - { id: fever, label: A fever }
              - { id: none, label: None of these }
`,
    to: `              - { id: none, label: None of these }
              - { id: fever, label: A fever }
`,
    says: [
      'content/cause-finder/danger.yaml:49 weak-foot.followUps[weak-foot-with].options[none]: stands alone, so it comes last: "none", then "not-sure".',
    ],
  },
  {
    mistake: 'a tick with "not sure"',
    file: 'cause-finder/danger.yaml',
    from: `        control: tick
        followUps:
          - id: weak-foot-speed`,
    to: `        control: tick
        notSure: yes
        followUps:
          - id: weak-foot-speed`,
    says: [
      'content/cause-finder/danger.yaml:36 weak-foot.notSure: a tick has no "not sure". Take it out, or write control: yes-no-not-sure.',
    ],
  },
  {
    mistake: '"not sure" without a meaning',
    file: 'cause-finder/danger.yaml',
    from: `        notSure: yes
`,
    to: '',
    says: [
      'content/cause-finder/danger.yaml:13 numb-seat.notSure: is missing. Say what "not sure" does: yes, or follow-up.',
    ],
  },
  {
    mistake: '"not sure" that opens nothing',
    file: 'cause-finder/danger.yaml',
    from: 'notSure: yes',
    to: 'notSure: follow-up',
    says: [
      'content/cause-finder/danger.yaml:20 numb-seat.notSure: "not sure" opens follow-ups, and there are none. Write one.',
    ],
  },
  {
    mistake: 'a private item that must be answered',
    file: 'cause-finder/danger.yaml',
    from: `        skip: true
`,
    to: '',
    says: ['content/cause-finder/danger.yaml:63 unsafe.skip: a private item may be left unanswered. Write skip: true.'],
  },
  {
    mistake: 'a private item with an open follow-up',
    file: 'cause-finder/danger.yaml',
    from: `            private: true
`,
    to: '',
    says: [
      'content/cause-finder/danger.yaml:71 unsafe.followUps[unsafe-now].private: the follow-up of a private item is private. Write private: true.',
    ],
  },
  {
    mistake: 'an unknown article to read',
    file: 'cause-finder/danger.yaml',
    from: `        avoid: [heat]
        read: help/emergency-signs`,
    to: `        avoid: [heat]
        read: help/emergency-sign`,
    says: [
      'content/cause-finder/danger.yaml:28 numb-seat.read: there is no article called "help/emergency-sign". Did you mean "help/emergency-signs"?',
    ],
  },
  {
    mistake: 'advice that does not exist',
    file: 'cause-finder/danger.yaml',
    from: 'avoid: [heat]',
    to: 'avoid: [heating]',
    says: [
      'content/cause-finder/danger.yaml:27 numb-seat.avoid[0]: "heating" is not one of the values. Did you mean "heat"? Write one of: nsaids, heat, cold, massage, stretching, more-pain-tablets.',
    ],
  },
  {
    mistake: 'an item that opens an unknown path',
    file: 'cause-finder/danger.yaml',
    from: 'opens: pregnancy',
    to: 'opens: pregnant',
    says: [
      'content/cause-finder/danger.yaml:94 baby.opens: there is no path in content/cause-finder/danger.yaml called "pregnant". Did you mean "pregnancy"?',
      'content/cause-finder/danger.yaml:107 pregnancy.opensFrom: danger item "baby" does not open this path. Write opens: pregnancy there.',
    ],
  },
  {
    mistake: 'a path that its item does not open',
    file: 'cause-finder/danger.yaml',
    from: 'opensFrom: baby',
    to: 'opensFrom: weak-foot',
    says: [
      'content/cause-finder/danger.yaml:94 baby.opens: path "pregnancy" is not opened from this item. Write opensFrom: baby there.',
      'content/cause-finder/danger.yaml:107 pregnancy.opensFrom: danger item "weak-foot" does not open this path. Write opens: pregnancy there.',
    ],
  },
  {
    mistake: 'a path with two entrances',
    file: 'cause-finder/danger.yaml',
    from: `    opensFrom: baby
`,
    to: `    opensFrom: baby
    when: { age: [under-18] }
`,
    says: [
      'content/cause-finder/danger.yaml:104 pregnancy: is entered either from the start (when) or from an item (opensFrom). Write one of them.',
    ],
  },
  {
    mistake: 'a combination of unknown answers',
    file: 'cause-finder/danger.yaml',
    from: 'when: { numb-seat: [yes], weak-foot: [yes] }',
    to: 'when: { numb-seat: [yes], weak-foot: [true] }',
    says: [
      'content/cause-finder/danger.yaml:125 numb-and-weak.when.weak-foot: is no test of an answer. Write a list of options, { not: [...] } or { atLeast: 2, from: [...] }.',
    ],
  },
  {
    mistake: 'a safety net with an unknown item',
    file: 'cause-finder/danger.yaml',
    from: 'safetyNet: [numb-seat]',
    to: 'safetyNet: [numb-seats]',
    says: [
      'content/cause-finder/danger.yaml:130 safetyNet[0]: there is no danger item called "numb-seats". Did you mean "numb-seat"?',
    ],
  },
  {
    mistake: 'an advice rule with an unknown option',
    file: 'cause-finder/danger.yaml',
    from: 'when: { pill-safety: [kidney] }',
    to: 'when: { pill-safety: [kidneys] }',
    says: [
      'content/cause-finder/danger.yaml:141 advice.rules[0]: question "pill-safety" has no option "kidneys". Options: kidney, none.',
    ],
  },
  {
    mistake: 'an advice rule without sources',
    file: 'cause-finder/danger.yaml',
    from: `      because: They can harm the kidneys.
      sources: [good-trial]
`,
    to: `      because: They can harm the kidneys.
`,
    says: [
      'content/cause-finder/danger.yaml:141 advice.rules[0].sources: is missing. Name at least one source from content/sources.yaml.',
    ],
  },
  {
    mistake: 'a question about danger that is hard to read',
    file: 'cause-finder/danger.yaml',
    from: 'ask: Is one foot weak?',
    to: 'ask: Is progressive unilateral neurological deterioration perceptible?',
    says: [
      'content/cause-finder/danger.yaml:31 weak-foot: reads at grade 8.1. A text about danger reads at 5 or lower: shorten sentences and words.',
      'content/cause-finder/danger.yaml:32 weak-foot.ask: reads at grade 34. A text about danger reads at 5 or lower: shorten sentences and words.',
    ],
  },
  {
    mistake: 'more than seven items on a screen',
    file: 'cause-finder/danger.yaml',
    from: `      - id: baby
        ask: Are you pregnant?
        sign: You are pregnant
`,
    to: `      - { id: extra-a, ask: Is it so?, sign: It is so, flags: [RF09], control: tick, outcomes: [{ when: {}, level: same-day, means: It can be. }], pending: same-day, read: help/emergency-signs, signOff: none, sources: [good-trial] }
      - { id: extra-b, ask: Is it so?, sign: It is so, flags: [RF09], control: tick, outcomes: [{ when: {}, level: same-day, means: It can be. }], pending: same-day, read: help/emergency-signs, signOff: none, sources: [good-trial] }
      - { id: extra-c, ask: Is it so?, sign: It is so, flags: [RF09], control: tick, outcomes: [{ when: {}, level: same-day, means: It can be. }], pending: same-day, read: help/emergency-signs, signOff: none, sources: [good-trial] }
      - { id: extra-d, ask: Is it so?, sign: It is so, flags: [RF09], control: tick, outcomes: [{ when: {}, level: same-day, means: It can be. }], pending: same-day, read: help/emergency-signs, signOff: none, sources: [good-trial] }
      - { id: extra-e, ask: Is it so?, sign: It is so, flags: [RF09], control: tick, outcomes: [{ when: {}, level: same-day, means: It can be. }], pending: same-day, read: help/emergency-signs, signOff: none, sources: [good-trial] }
      - id: baby
        ask: Are you pregnant?
        sign: You are pregnant
`,
    says: ['content/cause-finder/danger.yaml:12 legs.items: has 9 entries. Give at most 7.'],
  },
];
