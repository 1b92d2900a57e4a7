import { at } from './at.ts';
import { glueWords, smallWords, type Word, wordsOf } from './words.ts';

/** A phrase of the glossary found in a list of words, with the words it was found in. */
export interface Found<W> {
  concept: string;
  words: W[];
}

interface Node {
  next: Map<string, Node>;
  concepts: string[];
}

const newNode = (): Node => ({ next: new Map(), concepts: [] });

type Named = Pick<Word, 'stem' | 'typed'>;

/**
 * Finds the phrases of the glossary among words, so that words of one meaning can stand for each other. Words that only
 * hold others together do not count: "crick in my back" is "crick back". Other small words do: "came back" is no "back".
 */
export class Concepts {
  readonly #root = newNode();

  add(concept: string, phrase: string): void {
    let node = this.#root;
    for (const { stem } of telling(wordsOf(phrase))) {
      const next = node.next.get(stem) ?? newNode();
      node.next.set(stem, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /** Every phrase found, those inside longer ones too, in the order of their places. */
  in<W extends Named>(words: readonly W[]): Found<W>[] {
    const kept = telling(words);
    return kept.flatMap((_, start) => this.#from(kept, start));
  }

  #from<W extends Named>(words: readonly W[], start: number): Found<W>[] {
    const found: Found<W>[] = [];
    let node: Node | undefined = this.#root;
    for (let end = start; end < words.length; end++) {
      node = node.next.get(at(words, end).stem);
      if (!node) break;
      for (const concept of node.concepts) found.push({ concept, words: words.slice(start, end + 1) });
    }
    return found;
  }
}

/** The words a phrase is told by: all but those that only hold others together. */
export function telling<W extends Named>(words: readonly W[]): W[] {
  return words.filter((word) => word.typed !== '' && !glueWords.has(word.typed));
}

/** The words that carry meaning. */
export function withMeaning<W extends Named>(words: readonly W[]): W[] {
  return words.filter((word) => !smallWords.has(word.typed));
}
