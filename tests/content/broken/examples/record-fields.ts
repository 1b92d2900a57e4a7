import type { BrokenExample } from '../fixture.ts';

export const recordFields: readonly BrokenExample[] = [
  {
    mistake: 'a course in words',
    file: 'charts.yaml',
    from: `  title: How pain falls
  description: Average pain falls from 50 to 10 in a year.
  measure: Average pain, from 0 to 100
  most: 60
  points:
    - { week: 0, when: at the start, value: 50 }
    - { week: 52, when: at one year, value: 10 }
`,
    to: `  title: Pain
  description: Pain falls
  note: Mind this
  measure: 100
  most: 0
  points:
    - { week: -1, when: 0, value: fifty }
`,
    says: [
      'content/charts.yaml:3 chart-course.title: has 4 characters. Write at least 5.',
      'content/charts.yaml:4 chart-course.description: "Pain falls" does not fit. End it like a sentence.',
      'content/charts.yaml:5 chart-course.note: "Mind this" does not fit. End it like a sentence.',
      'content/charts.yaml:6 chart-course.measure: is the number 100, not text. Write what is measured.',
      'content/charts.yaml:7 chart-course.most: is 0. Write the highest value there is.',
      'content/charts.yaml:8 chart-course.points: has 1 entry. Give at least 2.',
      'content/charts.yaml:9 chart-course.points[0].value: is the text "fifty", not a number. Write the value.',
      'content/charts.yaml:9 chart-course.points[0].when: is the number 0, not text. Write when that is, in words.',
      'content/charts.yaml:9 chart-course.points[0].week: is -1. Write the week, from 0.',
    ],
  },
  {
    mistake: 'a count of nobody in particular',
    file: 'charts.yaml',
    from: `    - name: One study
      parts:
        - { label: had a spell, count: 60 }
      others: had none
`,
    to: `    - parts:
        - { label: "", count: 60 }
`,
    says: [
      'content/charts.yaml:16 chart-people.groups[0].others: is missing. Say what the others are.',
      'content/charts.yaml:16 chart-people.groups[0].name: is missing. Write what the group is.',
      'content/charts.yaml:17 chart-people.groups[0].parts[0].label: has 0 characters. Write at least 1.',
    ],
  },
  {
    mistake: 'amounts that are no numbers',
    file: 'charts.yaml',
    from: `  kind: people
  title: How often it comes back
  description: Of 100 people, 60 have another spell.
  groups:
    - name: One study
      parts:
        - { label: had a spell, count: 60 }
      others: had none
      sources: [good-trial]
`,
    to: `  kind: amounts
  title: How often it comes back
  description: Of 100 people, 60 have another spell.
  groups:
    - unit: 5
      most: many
      rows:
        - { label: heat, value: much, range: 5, sources: [good-trial] }
`,
    says: [
      'content/charts.yaml:16 chart-people.groups[0].unit: is the number 5, not text. Write what stands after each value.',
      'content/charts.yaml:16 chart-people.groups[0].name: is missing. Write what the group is.',
      'content/charts.yaml:17 chart-people.groups[0].most: is the text "many", not a number. Write the highest value there is.',
      'content/charts.yaml:18 chart-people.groups[0].rows: has 1 entry. Give at least 2.',
      'content/charts.yaml:19 chart-people.groups[0].rows[0].range: is the number 5, not a list. Write it as [one, two].',
      'content/charts.yaml:19 chart-people.groups[0].rows[0].value: is the text "much", not a number. Write the value.',
    ],
  },
  {
    mistake: 'a claim in fragments',
    file: 'claims.yaml',
    from: `  claim: Stay in bed when your back hurts.
  verdict: contradicted
  finding: People who keep moving do a bit better.
  certainty: moderate
`,
    to: `  claim: Stay in bed
  verdict: contradicted
  finding: People who keep moving do a bit better.
  figure: 5
  caveat: One trial
  certainty: sure
`,
    says: [
      'content/claims.yaml:3 bed-rest.claim: "Stay in bed" does not fit. End it like a sentence.',
      'content/claims.yaml:6 bed-rest.figure: is the number 5, not text. Write words; put a number in quotes.',
      'content/claims.yaml:7 bed-rest.caveat: "One trial" does not fit. End it like a sentence.',
      'content/claims.yaml:8 bed-rest.certainty: "sure" is not one of the values. Write one of: none, low, moderate, high.',
    ],
  },
  {
    mistake: 'a term with a capital in its id',
    file: 'glossary.yaml',
    from: `- id: disc
  term: Disc
`,
    to: `- id: Disc
  term: D
`,
    says: [
      'content/causes/sore-disc.mdx:57 <Term>: there is no term in content/glossary.yaml called "disc". Did you mean "Disc"?',
      'content/glossary.yaml:1 Disc.id: "Disc" does not fit. Use lower-case words joined by hyphens.',
      'content/glossary.yaml:2 Disc.term: has 1 character. Write at least 2.',
    ],
  },
  {
    mistake: 'a term that leads nowhere',
    file: 'glossary.yaml',
    from: `  sources: [good-trial]
  read: causes/sore-disc
`,
    to: `  sources: [trial]
  read: causes/disc
`,
    says: [
      'content/glossary.yaml:5 disc.sources[0]: there is no source in content/sources.yaml called "trial". Did you mean "good-trial"?',
      'content/glossary.yaml:6 disc.read: there is no article called "causes/disc".',
    ],
  },
  {
    mistake: 'a country in letters too few',
    file: 'helplines.yaml',
    from: `- id: us
  short: US
  country: United States
`,
    to: `- id: US
  short: U
  country: U
  note: Call
`,
    says: [
      'content/helplines.yaml:1 US.id: "US" does not fit. Use lower-case words joined by hyphens.',
      'content/helplines.yaml:2 US.short: has 1 character. Write at least 2.',
      'content/helplines.yaml:3 US.country: has 1 character. Write at least 2.',
      'content/helplines.yaml:4 US.note: "Call" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a helpline without a proper name',
    file: 'helplines.yaml',
    from: `    name: 988 Lifeline
`,
    to: `    name: L
    note: Day and night
`,
    says: [
      'content/helplines.yaml:7 us.crisis.name: has 1 character. Write at least 3.',
      'content/helplines.yaml:8 us.crisis.note: "Day and night" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'the word none for helplines that are not there',
    file: 'helplines.yaml',
    from: `  urgentAdvice: null
`,
    to: `  abuse: none
  urgentAdvice: none
`,
    says: [
      'content/helplines.yaml:11 us.abuse: is the text "none", not a list. Write it as [one, two].',
      'content/helplines.yaml:12 us.urgentAdvice: is the text "none", not a group of named fields.',
    ],
  },
  {
    mistake: 'a source of which little is written down',
    file: 'sources.yaml',
    from: `  authors: Good G, Better B
  title: A good trial of heat for the back
  container: Spine 2001;26(1):1-9
  year: 2001
  url: https://doi.org/10.1000/good
  kind: trial
  read: full
`,
    to: `  authors: G
  title: It
  container: S
  year: 2001
  doi: 10.1
  url: doi.org/10.1000/good
  kind: trial
  read: half
  note: 5
`,
    says: [
      'content/sources.yaml:2 good-trial.authors: has 1 character. Write at least 2.',
      'content/sources.yaml:3 good-trial.title: has 2 characters. Write at least 3.',
      'content/sources.yaml:4 good-trial.container: has 1 character. Write at least 2.',
      'content/sources.yaml:6 good-trial.doi: is the number 10.1, not text. Write words; put a number in quotes.',
      'content/sources.yaml:7 good-trial.url: "doi.org/10.1000/good" does not fit. Write the whole address, starting with https://.',
      'content/sources.yaml:9 good-trial.read: "half" is not one of the values. Write one of: full, summary, abstract, secondary, not read.',
      'content/sources.yaml:10 good-trial.note: is the number 5, not text. Write words; put a number in quotes.',
    ],
  },
];
