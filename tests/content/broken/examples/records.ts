import type { BrokenExample } from '../fixture.ts';

export const records: readonly BrokenExample[] = [
  {
    mistake: 'a claim with an unknown verdict',
    file: 'claims.yaml',
    from: 'verdict: contradicted',
    to: 'verdict: false',
    says: [
      'content/claims.yaml:4 bed-rest.verdict: false is not one of the values. Write one of: supported, partly-supported, mixed, no-good-evidence, not-supported, contradicted.',
    ],
  },
  {
    mistake: 'a claim with an unknown topic',
    file: 'claims.yaml',
    from: 'topic: home-remedies',
    to: 'topic: remedies',
    says: [
      'content/claims.yaml:2 bed-rest.topic: "remedies" is not one of the values. Did you mean "home-remedies"? Write one of: causes, home-remedies, medicines, who-to-see, surgery, prevention, more.',
    ],
  },
  {
    mistake: 'a claim with an unknown source',
    file: 'claims.yaml',
    from: 'sources: [good-trial]',
    to: 'sources: [good-trial, trial]',
    says: [
      'content/claims.yaml:7 bed-rest.sources[1]: there is no source in content/sources.yaml called "trial". Did you mean "good-trial"?',
    ],
  },
  {
    mistake: 'a claim with an unknown article',
    file: 'claims.yaml',
    from: 'read: remedies/heat',
    to: 'read: remedies/heating',
    says: [
      'content/claims.yaml:8 bed-rest.read: there is no article called "remedies/heating". Did you mean "remedies/heat"?',
    ],
  },
  {
    mistake: 'a claim said by nobody we know',
    file: 'claims.yaml',
    from: 'saidBy: [cramp]',
    to: 'saidBy: [gramp]',
    says: [
      'content/claims.yaml:9 bed-rest.saidBy[0]: "gramp" is not one of the values. Did you mean "cramp"? Write one of: four-reasons, cramp.',
    ],
  },
  {
    mistake: 'a claim against one that is not there',
    file: 'claims.yaml',
    from: `  saidBy: [cramp]
`,
    to: `  saidBy: [cramp]
  against: [bed-ret]
`,
    says: [
      'content/claims.yaml:10 bed-rest.against[0]: there is no claim in content/claims.yaml called "bed-ret". Did you mean "bed-rest"?',
    ],
  },
  {
    mistake: 'two claims with one id',
    file: 'claims.yaml',
    from: `- id: bed-rest
`,
    to: `- { id: bed-rest, topic: more, claim: Rest., verdict: mixed, finding: It varies., sources: [good-trial], read: remedies/heat }
- id: bed-rest
`,
    says: ['content/claims.yaml:2 bed-rest.id: another entry on line 1 has this id. Give each its own.'],
  },
  {
    mistake: 'a chart of an unknown kind',
    file: 'charts.yaml',
    from: 'kind: people',
    to: 'kind: pie',
    says: ['content/charts.yaml:12 chart-people.kind: "pie" does not fit. Write one of: course, people, amounts.'],
  },
  {
    mistake: 'a chart with a field of another kind',
    file: 'charts.yaml',
    from: `  measure: Average pain, from 0 to 100
`,
    to: `  measure: Average pain, from 0 to 100
  groups: []
`,
    says: [
      'content/charts.yaml:6 chart-course.groups: does not go with the fields beside it. Take it out, or those of the other kind.',
    ],
  },
  {
    mistake: 'a chart whose id does not say so',
    file: 'charts.yaml',
    from: '- id: chart-people',
    to: '- id: people',
    says: ['content/charts.yaml:11 people.id: "people" does not fit. Begin the id of a chart with chart-.'],
  },
  {
    mistake: 'a chart with an unknown source',
    file: 'charts.yaml',
    from: `      others: had none
      sources: [good-trial]`,
    to: `      others: had none
      sources: [good]`,
    says: [
      'content/charts.yaml:20 chart-people.groups[0].sources[0]: there is no source in content/sources.yaml called "good". Did you mean "good-trial"?',
    ],
  },
  {
    mistake: 'a chart of more than a hundred people',
    file: 'charts.yaml',
    from: 'count: 60',
    to: 'count: 160',
    says: ['content/charts.yaml:18 chart-people.groups[0].parts[0].count: is 160. Write how many of a hundred.'],
  },
  {
    mistake: 'a routine with an unknown movement',
    file: 'routines.yaml',
    from: 'exercise: walking, seconds: 60',
    to: 'exercise: wlaking, seconds: 60',
    says: [
      'content/routines.yaml:6 first-day.steps[0].exercise: there is no movement in content/exercises.yaml called "wlaking". Did you mean "walking"?',
    ],
  },
  {
    mistake: 'a routine for an unknown stage',
    file: 'routines.yaml',
    from: 'stage: first-day',
    to: 'stage: first-week',
    says: [
      'content/routines.yaml:4 first-day.stage: "first-week" is not one of the values. Write one of: first-day, getting-better, keeping-it-away.',
    ],
  },
  {
    mistake: 'a routine that is held and repeated',
    file: 'routines.yaml',
    from: 'repeats: 5',
    to: 'repeats: 5, seconds: 5',
    says: [
      'content/routines.yaml:7 first-day.steps[1].repeats: does not go with the fields beside it. Take it out, or those of the other kind.',
    ],
  },
  {
    mistake: 'a routine that never says when to stop',
    file: 'routines.yaml',
    from: `  stopWhen: Stop if it hurts more.
`,
    to: '',
    says: [
      'content/routines.yaml:1 first-day.stopWhen: is missing. Say when to leave a movement out or stop, in a sentence.',
    ],
  },
  {
    mistake: 'a movement without steps',
    file: 'exercises.yaml',
    from: `  steps:
    - Walk for a few minutes.
`,
    to: `  steps: []
`,
    says: ['content/exercises.yaml:8 walking.steps: is empty. Write what to do, one step a line.'],
  },
  {
    mistake: 'a movement with a word too few in its picture',
    file: 'exercises.yaml',
    from: '      shows: A woman walks.',
    to: '      shows: Walks',
    says: ['content/exercises.yaml:6 walking.poses[0].shows: has 5 characters. Write at least 10.'],
  },
  {
    mistake: 'a movement of somebody unknown',
    file: 'exercises.yaml',
    from: 'body: ana',
    to: 'body: anna',
    says: [
      'content/exercises.yaml:3 walking.body: "anna" is not one of the values. Did you mean "ana"? Write one of: ana, ben, ruth, kofi, noor, joe.',
    ],
  },
  {
    mistake: 'a movement of a group that is none',
    file: 'exercises.yaml',
    from: 'group: gentle',
    to: 'group: gentel',
    says: [
      'content/exercises.yaml:12 walking.group: "gentel" is not one of the values. Did you mean "gentle"? Write one of: gentle, rest, rise, strength, stretch, carry.',
    ],
  },
  {
    mistake: 'a movement without a dose',
    file: 'exercises.yaml',
    from: `  dose: Every half hour.
`,
    to: '',
    says: ['content/exercises.yaml:1 walking.dose: is missing. Say how often and how long, in a sentence.'],
  },
  {
    mistake: 'a term without a meaning',
    file: 'glossary.yaml',
    from: `  means: A muscle that pulls tight.
`,
    to: '',
    says: ['content/glossary.yaml:7 spasm.means: is missing. Say what it means in one or two plain sentences.'],
  },
  {
    mistake: 'a word of two terms',
    file: 'glossary.yaml',
    from: 'words: [seized up]',
    to: 'words: [seized up, Slipped disc]',
    says: [
      'content/glossary.yaml:10 spasm.words[1]: "Slipped disc" already leads to the term "Disc". Keep it in one of them.',
    ],
  },
  {
    mistake: 'a word that is the term itself',
    file: 'glossary.yaml',
    from: 'words: [seized up]',
    to: 'words: [seized up, spasm]',
    says: ['content/glossary.yaml:10 spasm.words[1]: "spasm" is the term itself, or listed twice. Take it out.'],
  },
  {
    mistake: 'an emergency number that is no text',
    file: 'helplines.yaml',
    from: 'number: "911"',
    to: 'number: 911',
    says: ['content/helplines.yaml:5 us.emergency[0].number: is the number 911, not text. Write the number in quotes.'],
  },
  {
    mistake: 'a helpline with a broken address',
    file: 'helplines.yaml',
    from: 'url: https://988lifeline.org/',
    to: 'url: 988lifeline.org',
    says: [
      'content/helplines.yaml:9 us.crisis.url: "988lifeline.org" does not fit. Write the whole address, starting with https://.',
    ],
  },
  {
    mistake: 'a helpline nobody says was checked',
    file: 'helplines.yaml',
    from: `    url: https://988lifeline.org/
    verified: true
`,
    to: `    url: https://988lifeline.org/
`,
    says: [
      "content/helplines.yaml:6 us.crisis.verified: is missing. Write true if the number was checked at its owner's address, else false.",
    ],
  },
  {
    mistake: 'a source of an unknown kind',
    file: 'sources.yaml',
    from: 'kind: trial',
    to: 'kind: rct',
    says: [
      'content/sources.yaml:7 good-trial.kind: "rct" is not one of the values. Write one of: systematic-review, guideline, trial, cohort, case-series, survey, reference-work, patient-information, other.',
    ],
  },
  {
    mistake: 'a source from the future of print',
    file: 'sources.yaml',
    from: 'year: 2001',
    to: 'year: 201',
    says: [
      'content/sources.yaml:5 good-trial.year: is 201. Write the year it came out, from 1900 on, or leave the line out.',
    ],
  },
  {
    mistake: 'a source that says "maybe" to being citable',
    file: 'sources.yaml',
    from: 'citable: true',
    to: 'citable: maybe',
    says: [
      'content/sources.yaml:9 good-trial.citable: is the text "maybe", not true or false. Write true only if the address is canonical and the work certain.',
    ],
  },
  {
    mistake: 'a source to cite that has no address',
    file: 'sources.yaml',
    from: `  url: https://doi.org/10.1000/good
`,
    to: '',
    says: [
      'content/sources.yaml:1 good-trial.url: is missing. Write the address of the work itself. Without one it may not be cited.',
    ],
  },
  {
    mistake: 'two sources with one id',
    file: 'sources.yaml',
    from: '- id: lost-leaflet',
    to: '- id: good-trial',
    says: ['content/sources.yaml:10 good-trial.id: another entry on line 1 has this id. Give each its own.'],
  },
  {
    mistake: 'a list that is empty',
    file: 'exercises.yaml',
    from: `- id: walking
  name: Walking
  body: ana
  poses:
    - name: One step
      shows: A woman walks.
      seconds: 1
  steps:
    - Walk for a few minutes.
  dose: Every half hour.
  sources: [good-trial]
  group: gentle
`,
    to: `# nothing yet
`,
    says: [
      'content/exercises.yaml:1 is empty, not a list. A list with nothing in it is [].',
      'content/remedies/heat.mdx:21 exercises[0]: there is no movement in content/exercises.yaml called "walking".',
      'content/routines.yaml:6 first-day.steps[0].exercise: there is no movement in content/exercises.yaml called "walking".',
      'content/routines.yaml:7 first-day.steps[1].exercise: there is no movement in content/exercises.yaml called "walking".',
    ],
  },
];
