import { feel, harmless, meaning, no, numb, small } from './danger-words.ts';
import { Speller, typingErrors } from './spelling.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** What one typed word may mean: one thing, or several where it was misspelt and more words are as near. */
export interface Meant {
  /** As typed, in folded spelling. */
  typed: string;
  /** None for a word that changes nothing about a danger. */
  meanings: string[];
  /** Whether it may be another word than it was read as, so that it tells nothing where nothing else is said. */
  unsure?: boolean;
}

/** What comes after this many characters is not looked at. */
const longestQuery = 1000;

/** Reads words by what they mean for danger: "unable to urinate" and "cant pee" are one. */
export class DangerReader {
  readonly #speller: Speller;
  readonly #stems: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  /** Meaning -> the words that have it, in folded spelling. */
  readonly #wordsFor = new Map<string, string[]>();

  /**
   * @param phrases all words of danger
   * @param known words of the subject in folded spelling: short ones are never taken for a misspelt word of danger
   */
  constructor(phrases: readonly string[], known: ReadonlySet<string>) {
    const spoken = phrases.flatMap((phrase) => wordsOf(phrase));
    const words = new Set([...meaning.keys(), ...spoken.map((word) => word.typed)]);
    for (const typed of words) {
      const stem = stemOf(typed);
      const name = meaningOf({ typed, stem });
      this.#wordsFor.set(name, [...(this.#wordsFor.get(name) ?? []), typed, stem]);
    }
    this.#speller = new Speller(new Map(Array.from(words, (word) => [word, 1])));
    this.#stems = new Set(spoken.map((word) => word.stem));
    this.#known = known;
  }

  /** The words in order. */
  read(text: string): Meant[] {
    const words = wordsOf(text.slice(0, longestQuery).replace(harmless, '')).map((word) => this.#readWord(word));
    const telling = words.filter((word) => word.meanings.length > 0);
    const begins = new Set(telling.filter((word, place) => meansNumb(word, telling[place + 1])));
    const ends = new Set(telling.filter((word, place) => meansNumb(telling[place - 1], word)));
    return words.map((word) => {
      if (ends.has(word)) return { ...word, meanings: [] };
      return begins.has(word) ? { ...word, meanings: [numb] } : word;
    });
  }

  /** Whether a word may be one of this meaning with one typing error in it, though it may be a word of its own, too. */
  mayMean(typed: string, wanted: string): boolean {
    return (this.#wordsFor.get(wanted) ?? []).some((word) => typingErrors(typed, word, 1) === 1);
  }

  /** Whether a word is one that people write about backs, and so more likely meant as it stands. */
  isWord(typed: string): boolean {
    return meaning.has(typed) || this.#stems.has(stemOf(typed)) || this.#known.has(typed);
  }

  #readWord(word: Word): Meant {
    const { typed } = word;
    if (small.has(typed)) return { typed, meanings: [] };
    const spelled = this.#misspelt(word);
    if (spelled.length === 0) return { typed, meanings: [meaningOf(word)] };
    const meant = spelled.filter((one) => !small.has(one));
    const meanings = meant.map((one) => meaningOf({ typed: one, stem: stemOf(one) }));
    return { typed, meanings, unsure: meant.some((one) => !isNoOther(typed, one)) };
  }

  /** The words it may be a misspelling of; none when it is right as it stands. */
  #misspelt({ typed, stem }: Word): string[] {
    if (meaning.has(typed) || this.#stems.has(stem)) return [];
    // Three letters are too few to change one of; one may be missing.
    const spellings = this.#speller.nearest(typed).filter(({ word }) => typed.length > 3 || word.length === 4);
    const least = spellings[0]?.errors ?? 0;
    if (least > (typed.length < 8 ? 1 : 2)) return [];
    // A long word one letter away is the same word misspelt, even where readers' misspellings are known.
    if (this.#known.has(typed) && (typed.length < 7 || least > 1)) return [];
    return spellings.filter(({ errors }) => errors === least).map(({ word }) => word);
  }
}

/** One word alone must be long to be told from all others by most of its letters: "cancel" is not "cancer". */
const longEnough = 8;

/** Whether a misspelt word can hardly be any other: it is long, or a letter was only doubled, swapped or left out inside. */
function isNoOther(typed: string, word: string): boolean {
  if (word.length >= longEnough || undoubled(typed) === undoubled(word)) return true;
  const letters = (text: string) => [...text].sort().toString();
  return (
    word.length > 5 && (letters(typed) === letters(word) || (typed.length < word.length && !word.startsWith(typed)))
  );
}

const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** Having no feeling is being numb. */
function meansNumb(first: Meant | undefined, second: Meant | undefined): boolean {
  return Boolean(first?.meanings.includes(no) && second?.meanings.includes(feel));
}

/** What a phrase says, whatever its wording and order: two phrases with the same key raise the same queries. */
export function dangerKey(phrase: string): string {
  const words = wordsOf(phrase).filter((word) => !small.has(word.typed));
  return [...new Set(words.map(meaningOf))].sort().join(' ');
}

function meaningOf({ typed, stem }: Pick<Word, 'typed' | 'stem'>): string {
  return meaning.get(typed) ?? meaning.get(stem) ?? stem;
}
