import { at } from './at.ts';
import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { Tally } from './tally.ts';
import { rungWeights, weights } from './weights.ts';

/** What a query finds where, before anything is weighed against anything else. */
export interface Tallies {
  /** By page: rung weight times nearness. */
  rungs: Tally;
  /** By page: how much of the query was found at all. */
  found: Tally;
  /** By page: how much of it was found outside bodies. */
  named: Tally;
  /** By page: how many of its lines beyond the first use the words, from 0 to 1. */
  often: Tally;
  /** By page: how often its bodies use the words, from 0 to 1. */
  bodies: Tally;
  /** By line: how much of the query it holds. */
  lines: Tally;
  /** By section: the rungs of its heading and phrases, and its body. */
  sections: Tally;
}

/** Looks every reading of every word up in the index. */
export function tally(query: readonly QueryWord[], index: SearchIndex): Tallies {
  const pages = () => new Tally(index.pages.length);
  const tallies: Tallies = {
    rungs: pages(),
    found: pages(),
    named: pages(),
    often: pages(),
    bodies: pages(),
    lines: new Tally(index.lines.length),
    sections: new Tally(index.sectionCount),
  };
  for (const word of query) {
    for (const { key, nearness } of word.readings) {
      countLines(key, nearness, tallies, index);
      countBodies(key, nearness, tallies, index);
    }
    for (const one of Object.values(tallies)) one.closeWord(word.rarity);
  }
  return tallies;
}

function countLines(key: string, nearness: number, tallies: Tallies, index: SearchIndex): void {
  const perPage = new Map<number, number>();
  for (const number of index.inLines.get(key) ?? []) {
    const line = at(index.lines, number);
    const before = perPage.get(line.page) ?? 0;
    perPage.set(line.page, before + 1);
    const value = rungWeights[line.rung] * nearness;
    tallies.rungs.offer(line.page, value);
    tallies.lines.offer(number, nearness);
    tallies.sections.offer(line.section, value);
  }
  for (const [page, times] of perPage) {
    tallies.found.offer(page, nearness);
    tallies.named.offer(page, nearness);
    tallies.often.offer(page, (nearness * (times - 1)) / (times - 1 + weights.oftenHalf));
  }
}

function countBodies(key: string, nearness: number, tallies: Tallies, index: SearchIndex): void {
  const perPage = new Map<number, number>();
  for (const number of index.inBodies.get(key) ?? []) {
    const body = at(index.bodies, number);
    const times = body.counts.get(key) ?? 0;
    perPage.set(body.page, (perPage.get(body.page) ?? 0) + times);
    tallies.sections.offer(body.section, weights.body * nearness * saturated(times));
  }
  for (const [page, times] of perPage) {
    tallies.found.offer(page, nearness);
    tallies.bodies.offer(page, nearness * saturated(times));
  }
}

function saturated(times: number): number {
  return times / (times + weights.bodyHalf);
}
