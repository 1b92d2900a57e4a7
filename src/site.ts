/** What the whole site agrees on: its name, sections and navigation. Plain constants. */
export const site = {
  name: 'Unknot',
  tagline: 'Plain facts for a back that has seized up.',
  language: 'en-US',
  /** Proves to search engines that news of changed pages come from here. Public: it is served as a file. */
  indexNowKey: '8c1e0d6f5b7a4f0e9d3b2a6c4e5f7081',
} as const;

/**
 * Where readers report a problem: a mail address or a web address. The owner of the site sets it when building; until
 * then no page offers it.
 */
export const reportAddress: string | undefined = globalThis.process?.env.REPORT_ADDRESS || undefined;

/** The day this build takes for today, as YYYY-MM-DD. */
export const buildDay: string = globalThis.process?.env.BUILD_DATE ?? '';

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
    description:
      'Every cause of a lower back spasm we know of: what each one feels like, how sure we are, and how much help it needs.',
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
    description:
      'Every remedy for a sore back that people try: whether it works, how to do it safely, and who should not.',
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
    description:
      'What lowers the chance of another back spasm, what does not, and how to keep it up without making it your whole life.',
    lead: 'About 2 in 3 people have another spell within a year, though studies differ. A few habits make that less likely. Many famous ones do not.',
    kind: 'Habit',
    groups: { moving: 'Moving', 'daily-life': 'Daily life', body: 'Body and health', plan: 'A plan' },
  },
  moments: {
    name: 'When it strikes',
    title: 'When it strikes',
    description:
      'What to do when your back seizes in the middle of something: bending, lifting, waking, running, coughing, in bed or in a period.',
    lead: 'What to do in that moment, and where to go next.',
    kind: 'Moment',
    groups: {},
  },
  help: {
    name: 'Get help',
    title: 'When to get help, and from whom',
    description:
      'The signs that cannot wait, who to see for a bad back, scans, what recovery looks like, and what feels like a back spasm and is not.',
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

export interface PageInfo {
  /** Short name, for breadcrumbs and lists. */
  name: string;
  title: string;
  description: string;
}

/** The pages that are neither an article nor the page of a section, by path. */
export const pages = {
  '/': {
    name: 'Home',
    title: 'Back just seized up? Start here',
    description:
      'What may be behind a lower back spasm, what eases it, and the few signs that cannot wait. Free, no account, nothing recorded.',
  },
  '/finder/': {
    name: 'Cause finder',
    title: 'Cause finder: what may be behind your back spasm',
    description:
      'Checks for danger first, then says which causes fit your answers, and why. About 3 minutes. Nothing is sent anywhere.',
  },
  '/finder/checklist/': {
    name: 'Checklist',
    title: 'The cause finder as a checklist',
    description:
      'The danger signs and the signs of each cause as one plain list, to read or print: the same data the cause finder uses.',
  },
  '/finder/how-it-works/': {
    name: 'How it works',
    title: 'How the cause finder works',
    description:
      'Every danger sign, question, sign, weight and source of the cause finder, made from the very data it runs on.',
  },
  '/routines/': {
    name: 'Routines',
    title: 'Routines to follow along with',
    description:
      'Three sets of moves for a sore back: the first day, getting better, keeping it away. Follow along on the screen, or print one page.',
  },
  '/movements/': {
    name: 'Movements',
    title: 'Every movement, drawn',
    description:
      '24 movements and positions for a sore back, drawn step by step: how to do each, how much, who should not, and what it rests on.',
  },
  '/search/': {
    name: 'A to Z',
    title: 'Search, and everything from A to Z',
    description:
      'Find any cause, remedy or sign on Unknot. What you type stays in your browser. Every section and term from A to Z.',
  },
  '/claims/': {
    name: 'Advice, checked',
    title: 'Common advice, checked',
    description:
      '99 things people say about bad backs, each checked against the studies: supported, mixed, contradicted, or never tested.',
  },
  '/glossary/': {
    name: 'Words explained',
    title: 'Words explained',
    description: 'The words doctors use about backs, in plain language, with the names people use instead.',
  },
  '/sources/': {
    name: 'Sources',
    title: 'Sources',
    description: 'Every work that Unknot cites, how much of it we read, and the pages that cite it.',
  },
  '/about/changes/': {
    name: 'What changed',
    title: 'What changed on Unknot',
    description: 'Every new article and every correction on Unknot, with its day and what was changed, newest first.',
  },
  '/about/design/': {
    name: 'Design',
    title: 'The design, part by part',
    description:
      'The colors, letters, spaces and parts that Unknot is made of, each in every state, with when to use it and its contrast.',
  },
} as const satisfies Record<string, PageInfo>;

export type PagePath = keyof typeof pages;

/** What is new and what was corrected, for programs that follow a site. */
export const feeds = [
  { type: 'application/rss+xml', path: '/feed.xml', title: `${site.name}: new and corrected` },
  { type: 'application/feed+json', path: '/feed.json', title: `${site.name}: new and corrected` },
];

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
  { name: 'Routines', path: '/routines/' },
  { name: 'Advice, checked', path: '/claims/' },
  { name: 'Words explained', path: '/glossary/' },
  { name: 'Sources', path: '/sources/' },
  { name: 'A to Z', path: '/search/' },
  { name: 'How we check', path: '/about/how-it-is-checked/' },
  { name: 'Who makes this', path: '/about/who-makes-this/' },
  { name: 'Privacy', path: '/about/privacy/' },
  { name: 'Accessibility', path: '/about/accessibility/' },
  { name: 'What changed', path: '/about/changes/' },
  { name: 'Terms', path: '/about/terms/' },
] as const;

/** The page's address under the path the site lives at. `path` starts with a slash. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Where the whole site lives, as an absolute address with a slash at the end. */
export const siteAddress = (): string => new URL(href('/'), import.meta.env.SITE).href;

/** The pages above a page, from the top, without the home page. `path` starts and ends with a slash. */
export function trailOf(path: string): { name: string; path: string }[] {
  const steps = path.split('/').slice(1, -2);
  return steps.flatMap((step, index) => {
    const above = `/${steps.slice(0, index + 1).join('/')}/`;
    const info = above in pages ? pages[above as PagePath] : sections[step as SectionId];
    return info ? [{ name: info.name, path: above }] : [];
  });
}

/** `PICTURES=off` gives all pages one picture, for builds that must be quick. */
const ownPictures = globalThis.process?.env.PICTURES !== 'off';

/** Where the picture stands that is shown when a page is shared. Pages without a title in this file share one. */
export function picturePath(path: string): string {
  const [section = '', id] = path.split('/').slice(1, -1);
  const known = path !== '/' && (path in pages || section in sections || id);
  return `/social/${known && ownPictures ? path.slice(1, -1) : 'home'}.png`;
}
