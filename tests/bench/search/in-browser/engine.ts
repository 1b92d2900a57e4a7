/** A search engine in the page. */
export interface Engine {
  /** Refs of the pages found, best first, each once. */
  ask(query: string): Promise<string[]>;
  /** Loads what first hits can do without; says how long its longest step took, in ms. */
  complete?(): Promise<number>;
}

/** The first of each, in order. */
export function distinct(refs: readonly string[], most = 10): string[] {
  return [...new Set(refs)].slice(0, most);
}
