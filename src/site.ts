/** What the whole site agrees on: its name, sections and navigation. Plain constants. */
export const site = {
  name: 'Unknot',
  tagline: 'Plain facts for a back that has seized up.',
  language: 'en-US',
  /** Said wherever a reader might think otherwise, until a named clinician has reviewed the site. */
  reviewState: 'Not yet reviewed by a clinician',
} as const;

export interface SectionInfo {
  /** Short name, for navigation and breadcrumbs. */
  name: string;
  /** Heading of the section's page. */
  title: string;
  description: string;
  lead: string;
  /** What one of its articles is, as search results say it. */
  kind: string;
  /** Groups in the order they are shown; articles without a group stand in one list. */
  groups: Record<string, string>;
}

export const sections = {
  causes: {
    name: 'Causes',
    title: 'What may be behind a back spasm',
    description: 'Every cause of a lower back spasm we know of: what each one feels like, how sure we are, and how much help it needs.',
    lead: 'Most of the time nobody can point to one single cause. Here is what each pattern feels like, and how much help it needs.',
    kind: 'Cause',
    groups: {
      'muscle-joint': 'Muscle, joint and ligament',
      nerves: 'Discs and nerves',
      bones: 'Bones',
      'whole-body': 'The whole body',
      'not-the-back': 'Not the back at all',
      blamed: 'Blamed, with little proof',
    },
  },
  remedies: {
    name: 'Remedies',
    title: 'What eases it',
    description: 'Every remedy for a sore back that people try: whether it works, how to do it safely, and who should not.',
    lead: 'What helps, what does not, and how sure we are. Start at the top: the simple things come first.',
    kind: 'Remedy',
    groups: {
      now: 'Right now, at home',
      movement: 'Moving',
      medicines: 'Medicines',
      'hands-on': 'Hands-on treatment',
      mind: 'Calm and sleep',
      procedures: 'Needles, devices and operations',
      supplements: 'Supplements',
    },
  },
  prevention: {
    name: 'Prevention',
    title: 'How to stop the next one',
    description: 'What lowers the chance of another back spasm, what does not, and how to keep it up without making it your whole life.',
    lead: 'About 2 in 3 people have another spell within a year. A few habits make that less likely. Many famous ones do not.',
    kind: 'Habit',
    groups: { moving: 'Moving', 'daily-life': 'Daily life', body: 'Body and health', plan: 'A plan' },
  },
  moments: {
    name: 'When it strikes',
    title: 'When it strikes',
    description: 'What to do when your back seizes in the middle of something: bending, lifting, waking, running, coughing, in bed or in a period.',
    lead: 'What to do in that moment, and where to go next.',
    kind: 'Moment',
    groups: {},
  },
  help: {
    name: 'Get help',
    title: 'When to get help, and from whom',
    description: 'The signs that cannot wait, who to see for a bad back, scans, what recovery looks like, and what feels like a back spasm and is not.',
    lead: 'The few signs that cannot wait come first. The rest is how to get the right help, and not too much of it.',
    kind: 'Help',
    groups: {
      now: 'Now',
      'not-your-back': 'Maybe not your back',
      who: 'Who to see',
      tests: 'Tests',
      recovery: 'Getting better',
      people: 'For you',
    },
  },
  about: {
    name: 'About',
    title: 'About Unknot',
    description: 'Who makes Unknot, how it is checked, what it keeps about you (nothing), and how accessible it is.',
    lead: 'Who makes this, how it is checked, and what it does with your answers.',
    kind: 'About',
    groups: {},
  },
} as const satisfies Record<string, SectionInfo>;

export type SectionId = keyof typeof sections;

/** The main navigation; the last ones give way first on a small screen. */
export const navigation = [
  { name: 'Causes', path: '/causes/' },
  { name: 'Remedies', path: '/remedies/' },
  { name: 'Prevention', path: '/prevention/' },
  { name: 'Get help', path: '/help/' },
  { name: 'Advice, checked', path: '/claims/', wide: true },
] as const;

export const footerLinks = [
  { name: 'Cause finder', path: '/finder/' },
  { name: 'When it strikes', path: '/moments/' },
  { name: 'Advice, checked', path: '/claims/' },
  { name: 'Words explained', path: '/glossary/' },
  { name: 'Sources', path: '/sources/' },
  { name: 'A to Z', path: '/search/' },
  { name: 'How we check', path: '/about/how-it-is-checked/' },
  { name: 'Who makes this', path: '/about/who-makes-this/' },
  { name: 'Privacy', path: '/about/privacy/' },
  { name: 'Accessibility', path: '/about/accessibility/' },
] as const;

/** The page's address under the path the site lives at. `path` starts with a slash. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
