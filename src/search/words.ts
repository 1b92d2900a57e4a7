/** A word of a text: its stem, the folded spelling it was typed in, and where it stands (UTF-16 units, end exclusive). */
export interface Word {
  stem: string;
  typed: string;
  start: number;
  end: number;
}

/** Fuse compares at most 32 characters; no word of the subject is longer. */
export const longestWord = 32;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words that say nothing about what is meant. They are dropped from queries and from the index alike. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anyone anything are as at away be because been being both but by
  came can cannot could couldnt did didnt do does doesnt doing dont each either else even ever every everything few for
  from get gets getting give go goes going gone got had has have havent having he her here hers him his how i id if ill
  im in into is isnt it its itself ive just keep keeps kind know let like ll lot make makes making many may me might
  mine more most much must my myself need needs never no nor not nothing now of off often ok okay on once one only or
  other our out over own per please put quite rather re really s say set shall she should since so some someone
  something sometimes soon still such t take taking than thank thanks that thats the their them then there these they
  theyre thing things this those though through till to too try trying under until up upon us use used using ve very
  want was wasnt way we well went were what whats when where whether which while who whom whose why will with within
  without wont would yes yet you your yours yourself u ur pls plz gonna wanna there's`
    .split(/\s+/)
    .map((word) => word.replace("'", '')),
);

/** Splits a text into words with their places. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const typed = foldSpelling(match[0]);
    return { stem: stemOf(typed), typed, start: match.index, end: match.index + match[0].length };
  });
}

/** The words of a text that carry meaning. */
export function contentWords(text: string): Word[] {
  return wordsOf(text).filter((word) => word.typed !== '' && !smallWords.has(word.typed));
}

/** Lower case without accents and apostrophes, at most 32 characters: "Can’t" becomes "cant", "naïve" "naive". */
export function foldSpelling(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+|['’]s?$|['’]/gu, '')
    .toLowerCase()
    .slice(0, longestWord);
}

const stems = new Map<string, string>();

/** What a word and its other forms have in common, in American spelling: "lifting" and "lifts" both become "lift". */
export function stemOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stem = withoutEnding(toAmerican(folded));
  // A page that stays open all day must not collect every half-typed word.
  if (stems.size > 20_000) stems.clear();
  stems.set(folded, stem);
  return stem;
}

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

// Words in -ise that American spelling keeps, and words in -our that are no British spelling.
const spelledAlike =
  /(exerc|adv|prom|rev|surpr|w|r|no|bru|pra|rai|dev|d|prec)is|^(rais|ois|crui)|^(your|hour|four|pour|detour)/;

function toAmerican(word: string): string {
  if (spelledAlike.test(word)) return word;
  return british.reduce((spelling, [from, to]) => spelling.replace(from, to), word);
}

function withoutEnding(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/ies$/, 'y').replace(/([^aisu])s$/, '$1');
  const noun = singular.replace(/(.{3,}[^aeiou])(ness|ful|ly)$/, '$1');
  const verb = noun.replace(/^(.*[aeiouy].*)(ing|ed)$/, (whole, start: string) =>
    start.length < 3 ? whole : start.replace(/([bdgmnprt])\1$/, '$1'),
  );
  return verb.length <= 3 ? verb : verb.replace(/e$/, '').replace(/y$/, 'i');
}
