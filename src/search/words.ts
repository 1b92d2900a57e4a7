import { remembering } from './remembering.ts';

/** A word of a text: its stem, the folded spelling it was typed in, and where it stands (UTF-16 units, end exclusive). */
export interface Word {
  stem: string;
  typed: string;
  start: number;
  end: number;
}

/** Fuse compares at most 32 characters; no word of the subject is longer. */
export const longestWord = 32;

// "How long" asks for a time; "long" alone is a length.
const wordPattern = /how\s+long\b|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/giu;
/** The same for plain English, which is nearly all there is, and many times as quick. */
const englishPattern = /how\s+long\b|[a-z0-9]+(?:['’][a-z]+)*/gi;
const isEnglish = (text: string): boolean => /^[\t\n\r -~’]*$/.test(text);

const listed = (list: string) => list.split(/\s+/).map((word) => word.replace("'", ''));

/** Words that only hold others together. Phrases are compared without them. */
export const glueWords: ReadonlySet<string> = new Set(
  listed(`a an the my mine your yours his her hers its our their i im ive id you he she it we they me him them us u ur of
    in on at to for from by with and or but is isnt are arent am was wasnt were be been being do does doesnt did didnt has
    have havent had having this that thats these those there's as so very really just some please pls plz ll s t`),
);

/** Words that say nothing about what is meant. They are dropped from queries and from the index alike. */
export const smallWords: ReadonlySet<string> = new Set([
  ...glueWords,
  ...listed(`about after again all also always any anyone anything away because both came can cannot cant could couldnt
    doing dont each either else even ever every everything few get gets getting give go goes going gone got here how if
    ill into itself keep keeps kind know let like lot make makes making many may might more most much must myself need
    needs never no nor not nothing now off often ok okay once one only other out over own per put quite rather re say set
    shall should since someone something sometimes soon still such take taking than thank thanks then thing things
    though through till too try trying under until up upon use used using ve want way well went what whats when where
    whether which while who whom whose why will within without wont would yes yet yourself gonna wanna vs versus`),
]);

/** Splits a text into words with their places. */
export function wordsOf(text: string): Word[] {
  const pattern = isEnglish(text) ? englishPattern : wordPattern;
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const typed = foldSpelling(match[0]);
    if (typed !== '') words.push({ stem: stemOf(typed), typed, start: match.index, end: pattern.lastIndex });
  }
  return words;
}

/** Lower case without accents and apostrophes, at most 32 characters: "Can’t" becomes "cant", "naïve" "naive". */
export function foldSpelling(word: string): string {
  const plain = /^[A-Za-z0-9]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}|['’]s$|['’]|\s/gu, '');
  return plain.toLowerCase().slice(0, longestWord);
}

/** What a word and its other forms have in common, in American spelling: "lifting" and "lifts" both become "lift". */
export const stemOf = remembering(20_000, (folded: string) => withoutEnding(irregular[folded] ?? toAmerican(folded)));

// Both sides are spelled by these rules, so what they do to a word that is no British one does no harm.
const british: [RegExp, string][] = [
  [/^(dis[ck])(s?|ectomy)$/, 'disc$2'],
  [/ae/, 'e'],
  [/^oe/, 'e'],
  [/rrhoe/, 'rrhe'],
  [/(.{3,})our(s|ed|ing|ite)?$/, '$1or$2'],
  [/([aeiou].*)is(e|es|ed|ing|ation)$/, '$1iz$2'],
  [/tre(s?)$/, 'ter$1'],
  [/mme(s?)$/, 'm$1'],
];

function toAmerican(word: string): string {
  return british.reduce((spelling, [from, to]) => spelling.replace(from, to), word);
}

const irregular: Readonly<Record<string, string>> = {
  bent: 'bend',
  slept: 'sleep',
  woke: 'wake',
  woken: 'wake',
  sat: 'sit',
  stood: 'stand',
  lain: 'lie',
  lying: 'lie',
  ran: 'run',
  fell: 'fall',
  fallen: 'fall',
  felt: 'feel',
  drove: 'drive',
  driven: 'drive',
  swollen: 'swell',
  began: 'begin',
  begun: 'begin',
  caught: 'catch',
  stuck: 'stick',
  hurting: 'hurt',
  feet: 'foot',
  children: 'child',
  women: 'woman',
  men: 'man',
  worst: 'worse',
  teeth: 'tooth',
};

function withoutEnding(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/ies$/, 'y').replace(/([^aisu])s$/, '$1');
  const noun = singular.replace(/(.{3,}[^aeiou])(ness|ful|ly)$/, '$1');
  const verb = noun.replace(/(.*[aeiouy].*)(ing|ed)$/, (whole, start: string) =>
    start.length < 3 ? whole : start.replace(/([bdgmnprt])\1$/, '$1'),
  );
  return verb.length <= 3 ? verb : verb.replace(/e$/, '').replace(/y$/, 'i');
}
