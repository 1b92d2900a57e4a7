import type { DangerEntry } from './index-parts.ts';
import { Speller } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** A danger item that a query names, with the phrase that raised it. */
export interface DangerHit {
  item: DangerEntry;
  phrase: string;
}

/** All ways to say no: "can't pee", "unable to pee" and "no longer pee" are one. */
const no = '!';
const noWords = `cant cannot couldnt unable no not without never dont doesnt didnt havent hasnt wont isnt arent wasnt
  nothing neither lost losing lose loses loss stopped nt`;

/** Words of danger that mean the same. */
const alike = [
  noWords,
  'pain pains painful hurt hurts hurting ache aches aching sore soreness agony',
  'pee peeing peed urine urinate urinating urination wee weeing weed piss pissing',
  'poo poop pooing pooping pooed pooped stool stools feces faeces shit',
  'bottom bum butt buttocks buttock backside arse ass behind rear anus',
  'tummy belly stomach abdomen abdominal tum gut',
  'genitals genital privates crotch vagina vulva penis',
  'numb numbness numbed',
  'tingling tingle tingly',
  'swollen swelling swell swelled swells swole',
  'weak weakness weakening weaker',
  'faint fainted fainting fainty',
  'vomit vomiting vomited throwing puking puke sick',
  'breath breathe breathing breathes breaths',
  'fever feverish temperature',
  'husband wife partner boyfriend girlfriend',
  'fell fall fallen falling falls',
  'sudden suddenly',
];

const listed = (list: string) => list.split(/\s+/).map((word) => word.replace("'", ''));

/** Words that change nothing about a danger. */
const small = new Set(
  listed(`a an the my mine i im ive id it its is its are was were be been being am and or but so of to in on at with when
    while for from by as if has have had having just really very some bit little also that this these those there's can
    could do does did will would you your his her they their we our lot what why how help please keep keeps still then
    than into about since get gets getting got gotten now went gone go turned goes going turns`),
);

/** Words that matter only where a phrase has them: "hits me" is not "hits", "can't feel" is not "can't". */
const filler = new Set(listed('me he she feel feels feeling like too many much sudden new newly today again all'));

/** Everyday things whose names hold a word of danger. They are taken out before looking. */
const harmless = new RegExp(
  `\\b(${[
    'chest (of )?drawers?',
    'chest (press|day|fly|flies|exercises?|freezer)',
    'emergency (exit|contact|kit|fund|brake)',
    'numb with boredom',
    'bored (to death|stiff)',
    'killing me',
    'heart rate',
    '(cold|ice|hot|heat) (foot )?(pack|water|bath|plunge|therapy|compress)s?',
    'jaw dropping',
    'dead ?(lifts?|lifting|hang|bugs?|line)',
    'shooting hoops',
    'spider ?man',
    'sick (leave|note|pay|day)s?',
    'strong legs?',
  ].join('|')})\\b`,
  'giu',
);

/** Words so common in this subject that a phrase must not be found far apart around them. */
const common = new Set(['pain', 'back', 'leg', 'foot', no, 'side', 'low', 'spine']);

interface Phrase {
  item: DangerEntry;
  text: string;
  words: string[];
  /** Words of meaning that may stand between. */
  slack: number;
}

/** Watches queries for words of danger. */
export class DangerWatch {
  readonly #phrases: Phrase[];
  readonly #speller: Speller;
  readonly #known: ReadonlySet<string>;

  /** @param known words of the subject in folded spelling: they are never taken for a misspelt word of danger */
  constructor(items: readonly DangerEntry[], known: ReadonlySet<string>) {
    this.#known = known;
    const spoken = items.flatMap((item) => item.phrases.flatMap((phrase) => wordsOf(phrase)));
    this.#speller = new Speller(new Map(spoken.map((word) => [word.typed, 1])));
    this.#phrases = items.flatMap((item) => item.phrases.flatMap((text) => this.#phrase(item, text)));
  }

  /** The items a query names, strictest and closest first, each once. */
  in(query: string): DangerHit[] {
    const words = this.#read(query);
    const found = this.#phrases.filter((phrase) => holds(words, phrase));
    found.sort((a, b) => strictness[b.item.level] - strictness[a.item.level] || b.words.length - a.words.length);
    const first = new Map(found.toReversed().map((phrase) => [phrase.item.id, phrase]));
    return found
      .filter((phrase) => first.get(phrase.item.id) === phrase)
      .map(({ item, text }) => ({ item, phrase: text }));
  }

  #phrase(item: DangerEntry, text: string): Phrase[] {
    const words = [...new Set(this.#read(text))];
    const telling = words.filter((word) => !common.has(word) && !filler.has(word)).length;
    return words.length > 0 ? [{ item, text, words, slack: Math.max(words.includes(no) ? 1 : 0, telling - 1) }] : [];
  }

  #read(text: string): string[] {
    return wordsOf(text.slice(0, 400).replace(harmless, ' '))
      .filter((word) => word.typed !== '' && !small.has(word.typed))
      .map((word) => meaning.get(word.typed) ?? meaning.get(word.stem) ?? this.#spelled(word));
  }

  #spelled({ typed, stem }: Word): string {
    if (this.#speller.knows(typed) || typed.length < 4) return stem;
    const nearest = this.#speller.nearest(typed)[0];
    if (!nearest || nearest.errors > (typed.length < 8 ? 1 : 2)) return stem;
    // A long word one letter away is the same word misspelt, even where readers' misspellings are known.
    if (this.#known.has(typed) && (typed.length < 7 || nearest.errors > 1)) return stem;
    return (
      wordsOf(nearest.word).map((word) => meaning.get(word.typed) ?? meaning.get(word.stem) ?? word.stem)[0] ?? stem
    );
  }
}

const strictness = { 'self-care': 0, 'within-days': 1, 'same-day': 2, emergency: 3 };

const meaning: ReadonlyMap<string, string> = new Map(
  alike.flatMap((group) => {
    const words = wordsOf(group);
    const name = group === noWords ? no : (words[0]?.stem ?? '');
    return words.flatMap((word): [string, string][] => [[word.typed, name]]);
  }),
);

/** Whether all words of a phrase stand near each other, in any order, and nobody says no to them. */
function holds(query: readonly string[], phrase: Phrase): boolean {
  if (!phrase.words.every((word) => query.includes(word))) return false;
  const words = query.filter((word) => !filler.has(word) || phrase.words.includes(word));
  return words.some((word, start) => {
    if (!phrase.words.includes(word)) return false;
    const reach = words.slice(start, start + phrase.words.length + phrase.slack);
    if (!phrase.words.every((wanted) => reach.includes(wanted))) return false;
    return phrase.words.includes(no) || words[start - 1] !== no;
  });
}
