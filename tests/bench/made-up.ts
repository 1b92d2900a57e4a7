/** Articles made up for measuring: the length, parts and markup of real ones, in plain words that mean nothing. */
export interface MadeUpArticle {
  id: string;
  title: string;
  description: string;
  lead: string;
  /** MDX that uses the components of the library. */
  body: string;
}

const people = 'Anna Ben Cara Dan Eva Finn Gus Hal Ida Jon Kim Leo Mia Ned Ola Pam Ray Sue Tom Una'.split(' ');
const things =
  'towel chair step pillow path bag shoe door lamp bench rug cup stick ball belt mat rope wall box bed'.split(' ');
const actions =
  'helps eases lifts warms rests moves turns holds slows lets keeps gives takes finds brings puts sets leaves makes starts'.split(
    ' ',
  );
const kinds =
  'warm cold soft firm old new small big light slow quick calm long short flat round blue green plain thin'.split(' ');
const places =
  'home work night noon dusk dawn lunch school sea town shop park farm lake hill yard gate bridge field road'.split(
    ' ',
  );
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The same articles for the same number, each one different from all others. */
export function madeUpArticles(count: number, sources: readonly string[]): MadeUpArticle[] {
  return Array.from({ length: count }, (_, index) => madeUpArticle(index, sources));
}

function madeUpArticle(index: number, sources: readonly string[]): MadeUpArticle {
  const random = numbersFrom(index + 1);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const sentence = () =>
    `The ${one(kinds)} ${one(things)} ${one(actions)} ${one(people)} and ${one(people)} a ${one(kinds)} ${one(things)} by the ${one(places)} on ${one(days)}.`;
  const paragraph = (length: number) => Array.from({ length }, sentence).join(' ');
  const cite = () => `<Cite ids="${one(sources)}" />`;
  const section = (number: number) => [
    `## The ${one(kinds)} ${one(things)} ${number}`,
    `${paragraph(3)}${cite()} ${paragraph(2)}`,
    `${paragraph(2)} Read of [the signs](/help/emergency-signs/) and of [heat](/remedies/heat/), says ${one(people)} to ${one(people)} by the ${one(kinds)} ${one(things)}, ${one(days)} at ${one(places)}.${cite()}`,
    Array.from({ length: 3 }, () => `- **${one(actions)}.** ${sentence()}`).join('\n'),
  ];
  const body = [
    '<First>',
    Array.from({ length: 4 }, (_, step) => `${step + 1}. **Check the ${one(things)}.** ${sentence()}`).join('\n'),
    '</First>',
    ...section(1),
    `<Sure level="moderate">${sentence()}</Sure>`,
    ...section(2),
    `<Aside title="A ${one(things)}">${sentence()}${cite()}</Aside>`,
    ...section(3),
    ...section(4),
    '## When to get help',
    '<CareCard level="emergency" items="saddle-numbness bladder-change" />',
    `${paragraph(2)}`,
  ].join('\n\n');
  const name = `Made up ${index + 1}: the ${one(kinds)} ${one(things)}`;
  return {
    id: `made-up-${index + 1}`,
    title: name,
    description: `Article ${index + 1} of those made up to measure how long a build takes, with ${one(kinds)} words alone.`,
    lead: sentence(),
    body,
  };
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
