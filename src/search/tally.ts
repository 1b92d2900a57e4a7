import { at } from './at.ts';
/** The most that each word of a query reaches at each place, added up over the words, each weighed by its rarity. */
export class Tally {
  readonly #sums: Float64Array;
  readonly #word: Float64Array;
  #touched: number[] = [];
  readonly #reached: number[] = [];

  /** @param places how many places there are; they are numbered from 0 */
  constructor(places: number) {
    this.#sums = new Float64Array(places);
    this.#word = new Float64Array(places);
  }

  /** Says that the word at hand reaches a place with this value; only the most counts. */
  offer(place: number, value: number): void {
    this.#touched.push(place);
    this.#word[place] = Math.max(at(this.#word, place), value);
  }

  /** Adds what the word at hand has reached, times its weight, and begins the next word. */
  closeWord(weight: number): void {
    for (const place of this.#touched) {
      if (this.#sums[place] === 0) this.#reached.push(place);
      this.#sums[place] = this.of(place) + weight * at(this.#word, place);
      this.#word[place] = 0;
    }
    this.#touched = [];
  }

  of(place: number): number {
    return this.#sums[place] ?? 0;
  }

  /** The places that any word has reached. */
  reached(): readonly number[] {
    return this.#reached;
  }
}
