import { feel, harmless, meaning, no, numb, small } from './danger-words.ts';
import { Speller } from './spelling.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** What one typed word may mean: one thing, or several where it was misspelt and more words are as near. */
export interface Meant {
  meanings: string[];
  /** Whether it had to be put right. */
  corrected: boolean;
}

/** What comes after this many characters is not looked at. */
const longestQuery = 400;

/** Reads words by what they mean for danger: "unable to urinate" and "cant pee" are one. */
export class DangerReader {
  readonly #speller: Speller;
  readonly #stems: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;

  /**
   * @param phrases all words of danger
   * @param known words of the subject in folded spelling: short ones are never taken for a misspelt word of danger
   */
  constructor(phrases: readonly string[], known: ReadonlySet<string>) {
    const spoken = phrases.flatMap((phrase) => wordsOf(phrase));
    const counts = new Map<string, number>(Array.from(meaning.keys(), (word) => [word, 0]));
    for (const { typed } of spoken) counts.set(typed, (counts.get(typed) ?? 0) + 1);
    this.#speller = new Speller(counts);
    this.#stems = new Set(spoken.map((word) => word.stem));
    this.#known = known;
  }

  /** The words that matter, in order. */
  read(text: string): Meant[] {
    const words = wordsOf(text.slice(0, longestQuery).replace(harmless, ' ')).flatMap((word) =>
      word.typed === '' || small.has(word.typed) ? [] : this.#readWord(word),
    );
    return words.flatMap((word, place) => {
      if (meansNumb(words[place - 1], word)) return [];
      return meansNumb(word, words[place + 1]) ? [{ ...word, meanings: [numb] }] : [word];
    });
  }

  #readWord(word: Word): Meant[] {
    const spelled = this.#misspelt(word);
    if (spelled.length === 0) return [{ meanings: [meaningOf(word)], corrected: false }];
    const meanings = spelled.filter((one) => !small.has(one)).map((typed) => meaningOf({ typed, stem: stemOf(typed) }));
    return meanings.length > 0 ? [{ meanings, corrected: true }] : [];
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

/** Having no feeling is being numb. */
function meansNumb(first: Meant | undefined, second: Meant | undefined): boolean {
  return Boolean(first?.meanings.includes(no) && second?.meanings.includes(feel));
}

/** What a phrase says, whatever its wording and order: two phrases with the same key raise the same queries. */
export function dangerKey(phrase: string): string {
  const words = wordsOf(phrase).filter((word) => word.typed !== '' && !small.has(word.typed));
  return [...new Set(words.map(meaningOf))].sort().join(' ');
}

function meaningOf({ typed, stem }: Pick<Word, 'typed' | 'stem'>): string {
  return meaning.get(typed) ?? meaning.get(stem) ?? stem;
}
