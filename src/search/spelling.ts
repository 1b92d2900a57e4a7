import Fuse from 'fuse.js/min-basic';
import { remembering } from './remembering.ts';
import { foldSpelling, longestWord } from './words.ts';

/** A known word that a typed one may stand for. */
export interface Spelling {
  word: string;
  /** Letters to add, drop, change or swap. */
  errors: number;
}

/** Knows the words of the index and forgives typing errors in them. */
export class Speller {
  readonly #counts: ReadonlyMap<string, number>;
  /** Letters in a word -> the known words of that length. */
  readonly #ofLength = remembering(longestWord * 2, (length: number) => {
    const words = Array.from(this.#counts.keys()).filter((word) => word.length === length);
    return new Fuse(words);
  });
  readonly #nearest = remembering(500, (word: string) => this.#search(word));

  /** @param counts known words in folded spelling, each with how often it is used */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  knows(word: string): boolean {
    return this.#counts.has(word);
  }

  /** The nearest known words, fewest errors first and then the most used; none when every word is too far. */
  nearest(typed: string): Spelling[] {
    return this.#nearest(foldSpelling(typed));
  }

  /** Splits words typed as one ("lumbarspine") into two known words of at least three letters each. */
  split(typed: string): [string, string] | null {
    const cuts = Array.from({ length: Math.max(0, typed.length - 5) }, (_, index) => index + 3);
    const halves = cuts.map((cut): [string, string] => [typed.slice(0, cut), typed.slice(cut)]);
    const known = halves.filter(([left, right]) => this.knows(left) && this.knows(right));
    return known.sort((a, b) => this.#rarer(b) - this.#rarer(a))[0] ?? null;
  }

  #rarer(pair: [string, string]): number {
    return Math.min(...pair.map((word) => this.#used(word)));
  }

  #used(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  #search(word: string): Spelling[] {
    const allowed = allowedErrors(word);
    const found: Spelling[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const { item } of this.#ofLength(length).search(word)) {
        const errors = typingErrors(word, item, allowed);
        if (errors <= allowed) found.push({ word: item, errors });
      }
    }
    const far = (spelling: Spelling) => spelling.errors + (spelling.word[0] === word[0] ? 0 : 0.5);
    return found.sort((a, b) => far(a) - far(b) || this.#used(b.word) - this.#used(a.word)).slice(0, 4);
  }
}

/** Short words say too much with each letter to be bent far. */
function allowedErrors(word: string): number {
  if (word.length < 3 || /\d/.test(word)) return 0;
  if (word.length < 7) return 1;
  return word.length < 11 ? 2 : 3;
}

/**
 * Letters to add, drop, change or swap with a neighbour to get from one word to another (optimal string alignment).
 * Gives up and returns `most + 1` as soon as it must be more than `most`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let before = last;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let errors = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) errors = Math.min(errors, at(before, column - 2) + 1);
      current.push(errors);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
