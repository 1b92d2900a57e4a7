import type { BrokenExample } from '../fixture.ts';

export const finderFields: readonly BrokenExample[] = [
  {
    mistake: 'an age band with nothing to pick',
    file: 'cause-finder/danger.yaml',
    from: `  why: Some signs weigh more when you are old.
  options:
    - { id: under-18, label: Under 18 }
`,
    to: `  why: Age
  options:
    - { id: under-18, label: "", more: 5, regions: back }
`,
    says: [
      'content/cause-finder/danger.yaml:4 age.why: "Age" does not fit. End it like a sentence.',
      'content/cause-finder/danger.yaml:6 age.options[under-18].regions: is the text "back", not a list. Write it as [one, two].',
      'content/cause-finder/danger.yaml:6 age.options[under-18].more: is the number 5, not text. Write words; put a number in quotes.',
      'content/cause-finder/danger.yaml:6 age.options[under-18].label: has 0 characters. Write at least 1.',
    ],
  },
  {
    mistake: 'a screen that does not say why it asks',
    file: 'cause-finder/danger.yaml',
    from: `    title: Legs and feeling
    why: A nerve can be pressed.
`,
    to: `    title: L
    why: Nerves
`,
    says: [
      'content/cause-finder/danger.yaml:10 legs.title: has 1 character. Write at least 3.',
      'content/cause-finder/danger.yaml:11 legs.why: "Nerves" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a danger item with fields of the wrong kind',
    file: 'cause-finder/danger.yaml',
    from: `        sign: Newly numb down below
        say: I am numb down below.
        phrases: [numb bottom]
`,
    to: `        sign: N
        signs: { urgent: Newly numb }
        say: I am numb down below.
        phrases: numb bottom
        always: often
        more: 5
`,
    says: [
      'content/cause-finder/danger.yaml:15 numb-seat.sign: has 1 character. Write at least 3.',
      'content/cause-finder/danger.yaml:16 numb-seat.signs.urgent: there is no such field. Fields: self-care, within-days, same-day, emergency.',
      'content/cause-finder/danger.yaml:18 numb-seat.phrases: is the text "numb bottom", not a list. Write it as [one, two].',
      'content/cause-finder/danger.yaml:19 numb-seat.always: is the text "often", not true or false.',
      'content/cause-finder/danger.yaml:20 numb-seat.more: is the number 5, not text. Write words; put a number in quotes.',
    ],
  },
  {
    mistake: 'a control that does not exist',
    file: 'cause-finder/danger.yaml',
    from: `        flags: [RF04]
        control: tick
`,
    to: `        flags: [RF04]
        control: slider
`,
    says: [
      'content/cause-finder/danger.yaml:93 baby.control: "slider" is not one of the values. Write one of: tick, yes-no-not-sure.',
    ],
  },
  {
    mistake: 'a sign-off in other words',
    file: 'cause-finder/danger.yaml',
    from: `            means: Have it seen today.
        pending: emergency
        read: help/emergency-signs
        signOff: none
`,
    to: `            means: Today
        pending: emergency
        read: help/emergency-signs
        signOff: done
        signOffNote: settled
`,
    says: [
      'content/cause-finder/danger.yaml:58 weak-foot.outcomes[1].means: "Today" does not fit. End it like a sentence.',
      'content/cause-finder/danger.yaml:61 weak-foot.signOff: "done" is not one of the values. Did you mean "none"? Write one of: none, pending.',
      'content/cause-finder/danger.yaml:62 weak-foot.signOffNote: "settled" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a follow-up with a pick that does not exist',
    file: 'cause-finder/danger.yaml',
    from: `            ask: Is it quick?
            pick: one
`,
    to: `            ask: Is it quick?
            pick: any
`,
    says: [
      'content/cause-finder/danger.yaml:39 weak-foot.followUps[weak-foot-speed].pick: "any" is not one of the values. Did you mean "many"? Write one of: one, many.',
    ],
  },
  {
    mistake: 'a path that does not say what to do',
    file: 'cause-finder/danger.yaml',
    from: `    title: Pregnant
    action: Call your midwife.
`,
    to: `    title: P
    action: Call
`,
    says: [
      'content/cause-finder/danger.yaml:105 pregnancy.title: has 1 character. Write at least 3.',
      'content/cause-finder/danger.yaml:106 pregnancy.action: "Call" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'advice left out for no reason given',
    file: 'cause-finder/danger.yaml',
    from: `      because: They can harm the kidneys.
`,
    to: '',
    says: [
      'content/cause-finder/danger.yaml:141 advice.rules[0].because: is missing. Say to the reader why the advice is left out.',
    ],
  },
  {
    mistake: 'a question with fields of the wrong kind',
    file: 'cause-finder/questions.yaml',
    from: `  ask: Do any of these fit you?
  pick: many
`,
    to: `  ask: Do any of these fit you
  page: Page One
  map: body
  pick: many
`,
    says: [
      'content/cause-finder/questions.yaml:18 life.ask: "Do any of these fit you" does not fit. End it like a sentence.',
      'content/cause-finder/questions.yaml:19 life.page: "Page One" does not fit. Use lower-case words joined by hyphens.',
      'content/cause-finder/questions.yaml:20 life.map: is the text "body", not true or false.',
    ],
  },
  {
    mistake: 'a question that does not say why it asks',
    file: 'cause-finder/questions.yaml',
    from: '  why: They can be worked on.',
    to: '  why: They can',
    says: ['content/cause-finder/questions.yaml:24 life.why: "They can" does not fit. End it like a sentence.'],
  },
  {
    mistake: 'an option with fields of the wrong kind',
    file: 'cause-finder/questions.yaml',
    from: '{ id: stress, label: Much stress }',
    to: '{ id: stress, label: Much stress, more: 5, regions: [Back] }',
    says: [
      'content/cause-finder/questions.yaml:22 life.options[stress].regions[0]: "Back" does not fit. Use lower-case words joined by hyphens.',
      'content/cause-finder/questions.yaml:22 life.options[stress].more: is the number 5, not text. Write words; put a number in quotes.',
    ],
  },
  {
    mistake: 'a plan entry with unknown advice',
    file: 'cause-finder/plan.yaml',
    from: `  says: Try a warm pack.
  tags: [heat]
`,
    to: `  says: Try a warm pack
  tags: [warmth]
`,
    says: [
      'content/cause-finder/plan.yaml:10 warm-pack.says: "Try a warm pack" does not fit. End it like a sentence.',
      'content/cause-finder/plan.yaml:11 warm-pack.tags[0]: "warmth" is not one of the values. Write one of: nsaids, heat, cold, massage, stretching, more-pain-tablets.',
    ],
  },
  {
    mistake: 'a plan entry that rests on nothing',
    file: 'cause-finder/plan.yaml',
    from: `  unless: { numb-seat: [yes] }
  sources: [good-trial]
  read: remedies/heat
`,
    to: `  only: { numb-seat: [maybe] }
  sources: []
  read: remedies/het
`,
    says: [
      'content/cause-finder/plan.yaml:12 warm-pack.only: danger item "numb-seat" has no option "maybe". Options: yes, no, not-sure.',
      'content/cause-finder/plan.yaml:13 warm-pack.sources: is empty. Name at least one source from content/sources.yaml.',
      'content/cause-finder/plan.yaml:14 warm-pack.read: there is no article called "remedies/het". Did you mean "remedies/heat"?',
    ],
  },
  {
    mistake: 'words of a result that end like no sentence',
    file: 'cause-finder/words.yaml',
    from: 'self-care: { title: Look after it at home., lead: Nothing calls for a clinician now. }',
    to: 'self-care: { title: At home, lead: Nothing }',
    says: [
      'content/cause-finder/words.yaml:2 levels.self-care.lead: "Nothing" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:2 levels.self-care.title: "At home" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'words of the screens that end like no sentence',
    file: 'cause-finder/words.yaml',
    from: `  screen: Tick all that fit.
  private: You can skip this page.
  missing: Please pick an answer.
noCause: Nothing stands out.
times: { now: Now, today: Today, this-week: This week }
`,
    to: `  screen: Tick
  private: Skip
  missing: Pick
noCause: Nothing
times: { now: N, today: Today, this-week: This week }
`,
    says: [
      'content/cause-finder/words.yaml:6 screens.screen: "Tick" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:7 screens.private: "Skip" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:8 screens.missing: "Pick" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:9 noCause: "Nothing" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:10 times.now: has 1 character. Write at least 3.',
    ],
  },
  {
    mistake: 'words around a result that say nothing',
    file: 'cause-finder/words.yaml',
    from: `nsaids: Ibuprofen, heat: Heat, cold: Cold packs, massage: Massage, stretching: Stretches, more-pain-tablets: More }
comeBack: Call an ambulance if this starts
share: A link shows your answers.
summary: You told us this.
mistake: Go back and change it.
elsewhere: Use your local number.
kept: It stays on this device.
start: Danger signs come first.
`,
    to: `nsaids: Ibuprofen, heat: H, cold: Cold packs, massage: Massage, stretching: Stretches, more-pain-tablets: More }
comeBack: C
share: A link
summary: You
mistake: Go back
elsewhere: Use
kept: It stays
start: Danger signs
`,
    says: [
      'content/cause-finder/words.yaml:12 tags.heat: has 1 character. Write at least 3.',
      'content/cause-finder/words.yaml:13 comeBack: has 1 character. Write at least 3.',
      'content/cause-finder/words.yaml:14 share: "A link" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:15 summary: "You" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:16 mistake: "Go back" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:17 elsewhere: "Use" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:18 kept: "It stays" does not fit. End it like a sentence.',
      'content/cause-finder/words.yaml:19 start: "Danger signs" does not fit. End it like a sentence.',
    ],
  },
];
