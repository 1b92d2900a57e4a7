import { at } from './at.ts';
import type { Kind } from './index-parts.ts';
import { isArticle } from './lines.ts';
import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { type Tallies, tally } from './tallies.ts';
import type { Tally } from './tally.ts';
import { leastOfBest, leastShare, rungWeights, vouching, weights } from './weights.ts';

/** A page found. */
export interface Ranked {
  page: number;
  score: number;
  /** Numbers of its sections that match, within the page, best first. The opening, 0, stands for the page as a whole. */
  sections: number[];
}

/** Orders the pages for a query, best first. Pages that hold too little of what was asked are left out. */
export function rank(query: readonly QueryWord[], index: SearchIndex): Ranked[] {
  const mass = query.reduce((sum, word) => sum + word.rarity, 0);
  const tallies = tally(query, index);
  const alike = likeness(tallies.lines, mass, index);
  const holds = enough(query, mass, tallies, index);
  const own = tallies.found.reached().map((page) => ({
    page,
    score: holds(page) ? scoreOf(page, tallies, alike.pages, mass, index) : 0,
  }));
  const scored = vouchedFor(own, index);
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored
    .filter(({ score }) => score >= best * leastOfBest)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .map((hit) => ({ ...hit, sections: sectionsOf(hit.page, tallies.sections, alike.sections, mass, index) }));
}

/**
 * The test of whether a page holds enough of what was asked. A query that holds a term of the subject needs little; one
 * that holds a word of a title needs half of it; any other must be found whole, outside bodies, for it may well be of
 * another subject.
 */
function enough(query: readonly QueryWord[], mass: number, { found, named }: Tallies, index: SearchIndex) {
  const unread = query.filter((word) => word.readings.length === 0).length;
  const inTitle = query.some((word) =>
    word.readings.some(({ key, nearness }) => nearness === 1 && index.titleWords.has(key)),
  );
  if (query.some((word) => word.ofSubject)) return (page: number) => found.of(page) >= leastShare.ofTerm * mass;
  if (inTitle) {
    return (page: number) => found.of(page) >= leastShare.ofTitle * (mass + unread * weights.unreadElsewhere);
  }
  return (page: number) => unread === 0 && named.of(page) >= leastShare.elsewhere * mass;
}

/** What stands behind an article that says as much. */
const standings: Partial<Record<Kind, number>> = {
  claims: weights.claim,
  glossary: weights.glossaryTerm,
  movements: weights.movement,
};

function scoreOf(
  page: number,
  { rungs, often, bodies }: Tallies,
  alike: Float64Array,
  mass: number,
  index: SearchIndex,
): number {
  const standing = standings[at(index.pages, page).kind] ?? 1;
  const words = (rungs.of(page) + weights.often * often.of(page) + weights.body * bodies.of(page)) / mass;
  return standing * (words + weights.wholePhrase * at(alike, page));
}

/**
 * Moves a page that holds any word asked for up towards the best page that vouches for it: what is good for the one is
 * good for the other. A term or claim never passes the article it sends its readers to.
 */
function vouchedFor(own: readonly { page: number; score: number }[], index: SearchIndex) {
  const scores = new Map(own.map(({ page, score }) => [page, score]));
  const moved = own.map(({ page, score }) => {
    const best = Math.max(0, ...at(index.vouchers, page).map((voucher) => scores.get(voucher) ?? 0));
    const record = !isArticle(at(index.pages, page));
    const { gain, upTo } = record ? vouching.record : vouching.article;
    const movedUp = Math.max(score, Math.min(score + gain * best, upTo * best));
    return { page, score: record && best > 0 ? Math.min(movedUp, vouching.behind * best) : movedUp };
  });
  return moved.filter(({ score }) => score > 0);
}

/**
 * For each page and section the line most like the whole query: 1 when each says all that the other says (the Dice
 * coefficient, each word weighed by its rarity), times the rung of the line.
 */
function likeness(lines: Tally, mass: number, index: SearchIndex) {
  const pages = new Float64Array(index.pages.length);
  const sections = new Float64Array(index.sectionCount);
  for (const number of lines.reached()) {
    const line = at(index.lines, number);
    const shared = Math.min(1, (2 * lines.of(number)) / (mass + line.mass));
    const value = (shared * rungWeights[line.rung]) / rungWeights.title;
    pages[line.page] = Math.max(at(pages, line.page), value);
    // A term is explained somewhere on its page, not at the top above all.
    if (line.rung !== 'term') sections[line.section] = Math.max(at(sections, line.section), value);
  }
  return { pages, sections };
}

function sectionsOf(page: number, found: Tally, alike: Float64Array, mass: number, index: SearchIndex): number[] {
  const first = at(index.firstSection, page);
  const scored = at(index.pages, page).sections.map((_, number) => {
    const words = number === 0 ? weights.opening : found.of(first + number) / mass;
    return { number, score: words + weights.wholePhrase * at(alike, first + number) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number);
}
