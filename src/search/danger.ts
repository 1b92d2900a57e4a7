import { common, filler, harmless, meaning, no, small } from './danger-words.ts';
import type { DangerEntry } from './index-parts.ts';
import { Speller } from './spelling.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** A danger item that a query names, with the phrase that raised it. */
export interface DangerHit {
  item: DangerEntry;
  phrase: string;
}

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
  readonly #stems: ReadonlySet<string>;

  /** @param known words of the subject in folded spelling: they are never taken for a misspelt word of danger */
  constructor(items: readonly DangerEntry[], known: ReadonlySet<string>) {
    this.#known = known;
    const spoken = items.flatMap((item) => item.phrases.flatMap((phrase) => wordsOf(phrase)));
    this.#speller = new Speller(new Map(spoken.map((word) => [word.typed, 1])));
    this.#stems = new Set(spoken.map((word) => word.stem));
    this.#phrases = items.flatMap((item) => item.phrases.flatMap((text) => this.#phrase(item, text)));
  }

  /** The items a query names, strictest and closest first, each once. */
  in(query: string): DangerHit[] {
    const read = this.#read(query);
    const words = read.map(({ stem }) => stem);
    const bent = new Set(read.filter(({ corrected }) => corrected).map(({ stem }) => stem));
    // One word alone must be typed right, or be long enough to be no other: "cancel" is not "cancer".
    const sure = ({ words: [word = ''], words: { length } }: Phrase) =>
      length > 1 || word.length > 6 || !bent.has(word);
    const found = this.#phrases.filter((phrase) => holds(words, phrase) && sure(phrase));
    found.sort((a, b) => strictness[b.item.level] - strictness[a.item.level] || b.words.length - a.words.length);
    const first = new Map(found.toReversed().map((phrase) => [phrase.item.id, phrase]));
    return found
      .filter((phrase) => first.get(phrase.item.id) === phrase)
      .map(({ item, text }) => ({ item, phrase: text }));
  }

  #phrase(item: DangerEntry, text: string): Phrase[] {
    const words = [...new Set(this.#read(text).map(({ stem }) => stem))];
    const telling = words.filter((word) => !common.has(word) && !filler.has(word)).length;
    return words.length > 0
      ? [{ item, text, words, slack: Math.max(words.includes(no) && words.length < 3 ? 1 : 0, telling - 1) }]
      : [];
  }

  #read(text: string): Read[] {
    return wordsOf(text.slice(0, longestQuery).replace(harmless, ' '))
      .filter((word) => word.typed !== '' && !small.has(word.typed))
      .map((word) => (meaning.has(word.typed) ? { stem: standFor(word) } : this.#spelled(word)));
  }

  #spelled(word: Word): Read {
    const { typed } = word;
    if (this.#stems.has(word.stem) || typed.length < 4) return { stem: standFor(word) };
    const [nearest] = this.#speller.nearest(typed);
    if (!nearest || nearest.errors > (typed.length < 8 ? 1 : 2)) return { stem: standFor(word) };
    // A long word one letter away is the same word misspelt, even where readers' misspellings are known.
    if (this.#known.has(typed) && (typed.length < 7 || nearest.errors > 1)) return { stem: standFor(word) };
    return { stem: standFor({ typed: nearest.word, stem: stemOf(nearest.word) }), corrected: true };
  }
}

/** A word by what it means, and whether it had to be put right. */
interface Read {
  stem: string;
  corrected?: true;
}

function standFor({ typed, stem }: Pick<Word, 'typed' | 'stem'>): string {
  return meaning.get(typed) ?? meaning.get(stem) ?? stem;
}

/** What comes after this many characters is not looked at. */
const longestQuery = 400;

const strictness = { 'self-care': 0, 'within-days': 1, 'same-day': 2, emergency: 3 };

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
