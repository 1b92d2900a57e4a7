import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { leastOfBest, leastShare, rungWeights, weights } from './weights.ts';

/** A page found, with its sections, best first. */
export interface Ranked {
  page: number;
  score: number;
  sections: { section: number; score: number }[];
}

/** Sections of one page have numbers below this, so that one number can name a section of any page. */
const sectionsPerPage = 1000;

/** The most that one query word reaches on each page or section, added up over words once it is weighed. */
class Tally {
  readonly #sums = new Map<number, number>();
  #word = new Map<number, number>();

  offer(key: number, value: number): void {
    if (value > (this.#word.get(key) ?? 0)) this.#word.set(key, value);
  }

  closeWord(weight: number): void {
    for (const [key, value] of this.#word) this.#sums.set(key, this.of(key) + weight * value);
    this.#word = new Map();
  }

  of(key: number): number {
    return this.#sums.get(key) ?? 0;
  }

  keys(): Iterable<number> {
    return this.#sums.keys();
  }
}

/** Orders the pages for a query, best first. Pages that hold too little of what was asked are left out. */
export function rank(query: readonly QueryWord[], index: SearchIndex): Ranked[] {
  const mass = query.reduce((sum, word) => sum + word.rarity, 0);
  if (mass === 0) return [];
  const tallies = count(query, index);
  const phrases = wholePhrases(tallies.lines, mass, index);
  const ranked = [...tallies.found.keys()].flatMap((page): Ranked[] => {
    if (!holdsEnough(page, query, tallies, index)) return [];
    const kind = index.pages[page]?.kind;
    const standing = kind === 'claims' || kind === 'glossary' ? weights.record : 1;
    const score =
      tallies.rungs.of(page) / mass +
      weights.wholePhrase * (phrases.pages.get(page) ?? 0) +
      (weights.body * tallies.bodies.of(page)) / mass;
    return [{ page, score: score * standing, sections: sectionsOf(page, tallies, phrases.sections, mass, index) }];
  });
  ranked.sort((a, b) => b.score - a.score || a.page - b.page);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * leastOfBest);
}

/**
 * Whether a page holds enough of what was asked. A query that holds a term of the subject needs little; one that holds
 * a word of a title needs half of it; any other must be found whole, outside bodies, for it may well be of another subject.
 */
function holdsEnough(page: number, query: readonly QueryWord[], tallies: Tallies, index: SearchIndex): boolean {
  const mass = query.reduce((sum, word) => sum + word.rarity, 0);
  const found = tallies.found.of(page);
  if (query.some((word) => word.ofSubject)) return found >= leastShare.ofTerm * mass;
  const unread = query.filter((word) => word.readings.length === 0).length;
  const inTitle = query.some(({ readings }) =>
    readings.some((one) => one.nearness === 1 && index.titleWords.has(one.key)),
  );
  if (inTitle) return found >= leastShare.ofTitle * (mass + unread * weights.unreadElsewhere);
  return unread === 0 && tallies.named.of(page) >= leastShare.elsewhere * mass;
}

interface Tallies {
  /** By page: rung weight times nearness. */
  rungs: Tally;
  /** By page: how much of the query was found at all. */
  found: Tally;
  /** By page: how much of it was found outside bodies. */
  named: Tally;
  /** By page: how often its bodies use the words, from 0 to 1. */
  bodies: Tally;
  /** By line: how much of the query it holds. */
  lines: Tally;
  /** By section: the rungs of its heading and phrases, and its body. */
  sections: Tally;
}

function count(query: readonly QueryWord[], index: SearchIndex): Tallies {
  const tallies: Tallies = {
    rungs: new Tally(),
    found: new Tally(),
    named: new Tally(),
    bodies: new Tally(),
    lines: new Tally(),
    sections: new Tally(),
  };
  for (const word of query) {
    for (const { key, nearness } of word.readings) {
      for (const number of index.inLines.get(key) ?? []) countLine(number, nearness, tallies, index);
      countBodies(key, nearness, tallies, index);
    }
    for (const tally of Object.values(tallies)) tally.closeWord(word.rarity);
  }
  return tallies;
}

function countLine(number: number, nearness: number, tallies: Tallies, index: SearchIndex): void {
  const line = index.lines[number];
  if (!line) return;
  const value = rungWeights[line.rung] * nearness;
  tallies.rungs.offer(line.page, value);
  tallies.found.offer(line.page, nearness);
  tallies.named.offer(line.page, nearness);
  tallies.lines.offer(number, nearness);
  if (line.section > 0) tallies.sections.offer(line.page * sectionsPerPage + line.section, value);
}

function countBodies(key: string, nearness: number, tallies: Tallies, index: SearchIndex): void {
  const perPage = new Map<number, number>();
  for (const number of index.inBodies.get(key) ?? []) {
    const body = index.bodies[number];
    if (!body) continue;
    const times = body.counts.get(key) ?? 0;
    perPage.set(body.page, (perPage.get(body.page) ?? 0) + times);
    const value = weights.body * nearness * saturated(times);
    tallies.sections.offer(body.page * sectionsPerPage + body.section, value);
  }
  for (const [page, times] of perPage) {
    tallies.found.offer(page, nearness);
    tallies.bodies.offer(page, nearness * saturated(times));
  }
}

function saturated(times: number): number {
  return times / (times + weights.bodyHalf);
}

/** For each page and section the line most like the whole query: 1 when each says all that the other says. */
function wholePhrases(lines: Tally, mass: number, index: SearchIndex) {
  const pages = new Map<number, number>();
  const sections = new Map<number, number>();
  for (const number of lines.keys()) {
    const line = index.lines[number];
    if (!line) continue;
    const alike =
      Math.min(1, (2 * lines.of(number)) / (mass + line.mass)) * (rungWeights[line.rung] / rungWeights.title);
    keepMost(pages, line.page, alike);
    keepMost(sections, line.page * sectionsPerPage + line.section, alike);
  }
  return { pages, sections };
}

function keepMost(map: Map<number, number>, key: number, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
}

/** The sections of a page that hold what was asked, best first; the opening stands for the page as a whole. */
function sectionsOf(
  page: number,
  tallies: Tallies,
  phrases: ReadonlyMap<number, number>,
  mass: number,
  index: SearchIndex,
): Ranked['sections'] {
  const count = index.pages[page]?.sections.length ?? 1;
  const scored = Array.from({ length: count }, (_, section) => {
    const key = page * sectionsPerPage + section;
    const whole = weights.wholePhrase * (phrases.get(key) ?? 0);
    const words = section === 0 ? weights.body : tallies.sections.of(key) / mass;
    return { section, score: whole + words };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.section - b.section);
}
