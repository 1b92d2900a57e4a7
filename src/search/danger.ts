import { DangerReader, type Meant } from './danger-reader.ts';
import { common, filler, no } from './danger-words.ts';
import type { DangerEntry } from './index-parts.ts';

/** A danger item that a query names, with the phrase that raised it. */
export interface DangerHit {
  item: DangerEntry;
  phrase: string;
}

interface Phrase {
  item: DangerEntry;
  text: string;
  /** What its words mean, each once. */
  meanings: string[];
  /** How many words of meaning may stand between its own. */
  slack: number;
}

const strictness = { 'self-care': 0, 'within-days': 1, 'same-day': 2, emergency: 3 };

/** Watches queries for words of danger. */
export class DangerWatch {
  readonly #reader: DangerReader;
  readonly #phrases: Phrase[];

  /** @param known words of the subject in folded spelling: short ones are never taken for a misspelt word of danger */
  constructor(items: readonly DangerEntry[], known: ReadonlySet<string>) {
    const phrases = items.flatMap((item) => item.phrases.map((text) => ({ item, text })));
    this.#reader = new DangerReader(
      phrases.map(({ text }) => text),
      known,
    );
    this.#phrases = phrases.map(({ item, text }) => {
      const meanings = [...new Set(this.#reader.read(text).flatMap((word) => word.meanings))];
      return { item, text, meanings, slack: slackOf(meanings) };
    });
  }

  /** The items a query names, strictest and closest first, each once. */
  in(query: string): DangerHit[] {
    const words = this.#reader.read(query);
    const said = new Set(words.flatMap((word) => word.meanings));
    const found = this.#phrases
      .filter((phrase) => this.#says(words, said, phrase))
      .sort((a, b) => strictness[b.item.level] - strictness[a.item.level] || b.meanings.length - a.meanings.length);
    const closest = new Map(found.toReversed().map((phrase) => [phrase.item, phrase]));
    return found
      .filter((phrase) => closest.get(phrase.item) === phrase)
      .map(({ item, text }) => ({ item, phrase: text }));
  }

  /** Whether a query says a phrase, perhaps with one word of it misspelt as another word. */
  #says(query: readonly Meant[], said: ReadonlySet<string>, phrase: Phrase): boolean {
    const [missing, ...more] = phrase.meanings.filter((one) => !said.has(one));
    if (missing === undefined) return holds(query, phrase);
    if (more.length > 0 || missing === no) return false;
    return query.some((word, place) => {
      if (!this.#mayStandFor(word, missing, phrase)) return false;
      return holds(query.with(place, { ...word, meanings: [missing] }), phrase);
    });
  }

  /** A word that stands for itself elsewhere is taken for a misspelt one only among two others of the phrase. */
  #mayStandFor(word: Meant, missing: string, { meanings }: Phrase): boolean {
    if (word.meanings.length === 0) return false;
    const others = meanings.filter((one) => one !== missing && one !== no && !filler.has(one));
    if (others.every((one) => common.has(one))) return false;
    const needed = this.#reader.isWord(word.typed) ? 2 : 1;
    return others.length >= needed && this.#reader.mayMean(word.typed, missing);
  }
}

/** Common words give a phrase no right to reach far: "chest pain" must stand together, "numb ... legs" need not. */
function slackOf(meanings: readonly string[]): number {
  const telling = meanings.filter((one) => !common.has(one)).length;
  const some = meanings.length > 2 || meanings.includes(no) ? 1 : 0;
  return Math.max(some, telling - 1);
}

/** Whether all words of a phrase stand near each other, in any order, and nobody says no to them. */
function holds(query: readonly Meant[], { meanings, slack }: Phrase): boolean {
  if (!isSure(query, meanings)) return false;
  const isMeant = (word: Meant) => word.meanings.some((one) => meanings.includes(one));
  const words = query.filter((word) => isMeant(word) || !word.meanings.every((one) => filler.has(one)));
  return words.some((word, start) => {
    if (!isMeant(word)) return false;
    const reach = words.slice(start, start + meanings.length + slack).filter(isMeant);
    if (reach.length < meanings.length) return false;
    if (!meanings.every((one) => reach.some((near) => near.meanings.includes(one)))) return false;
    return meanings.includes(no) || !words[start - 1]?.meanings.includes(no);
  });
}

/** One word alone must be typed right, or so that it can be no other: "cancel" is not "cancer". */
function isSure(query: readonly Meant[], meanings: readonly string[]): boolean {
  if (meanings.length > 1) return true;
  return query.some((word) => !word.unsure && word.meanings.some((one) => meanings.includes(one)));
}
