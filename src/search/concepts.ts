import { contentWords, type Word } from './words.ts';

/** Where a phrase of the glossary stands in a list of words: from word `start` up to, not including, word `end`. */
export interface Found {
  concept: string;
  start: number;
  end: number;
}

interface Node {
  next: Map<string, Node>;
  concepts: string[];
}

/** Finds the phrases of the glossary in a list of words, so that words of one meaning can stand for each other. */
export class Concepts {
  readonly #root: Node = { next: new Map(), concepts: [] };

  /** Says that a phrase means a concept. A phrase of nothing but small words is left out. */
  add(concept: string, phrase: string): void {
    const words = contentWords(phrase);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { stem } of words) {
      const next = node.next.get(stem) ?? { next: new Map(), concepts: [] };
      node.next.set(stem, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /** Every phrase found, those inside longer ones too, in the order of their places. */
  in(stems: readonly string[]): Found[] {
    return stems.flatMap((_, start) => this.#from(stems, start));
  }

  #from(stems: readonly string[], start: number): Found[] {
    const found: Found[] = [];
    let node: Node | undefined = this.#root;
    for (let end = start; end < stems.length; end++) {
      node = node.next.get(stems[end] ?? '');
      if (!node) break;
      for (const concept of node.concepts) found.push({ concept, start, end: end + 1 });
    }
    return found;
  }
}

/** The stems of words, for looking up phrases. */
export function stemsOf(words: readonly Word[]): string[] {
  return words.map((word) => word.stem);
}
