import type { Need } from './judged.ts';

/** What an engine answers: page refs, best first, and the anchor at which the first one opens. */
export interface Answer {
  refs: string[];
  opensAt?: string;
}

export interface Quality {
  queries: number;
  successAt1: number;
  successAt3: number;
  meanReciprocalRank: number;
  ndcgAt10: number;
  /** Share of queries with no result at all. */
  empty: number;
  /** Of the queries whose need names sections and whose page came first: the share that opens at one of them. */
  rightSection: number;
  /** Mean, over needs, of the gap between the best and the worst nDCG@10 among the ways to ask. */
  spread: number;
}

/** A page answers a need when it is graded as high as any page is. */
function answers(ref: string | undefined, { grades }: Need): boolean {
  return ref !== undefined && (grades[ref] ?? 0) >= Math.max(...Object.values(grades));
}

/** Normalised discounted cumulative gain of the first ten, with gains 2^grade - 1 (Järvelin and Kekäläinen 2002). */
export function ndcgAt10(refs: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const sum = (list: number[]) => list.slice(0, 10).reduce((total, grade, place) => total + gain(grade, place), 0);
  const ideal = sum(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : sum(refs.map((ref) => grades[ref] ?? 0)) / ideal;
}

/** Puts every way to ask for every need to an engine. */
export function evaluate(needs: readonly Need[], ask: (query: string) => Answer): Quality {
  const asked = needs.flatMap((need) => need.queries.map((query) => ({ need, query, answer: ask(query) })));
  const share = (test: (one: (typeof asked)[number]) => boolean, of = asked) =>
    of.filter(test).length / (of.length || 1);
  const rank = ({ need, answer }: (typeof asked)[number]) => answer.refs.findIndex((ref) => answers(ref, need)) + 1;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const sectioned = asked.filter(({ need, answer }) => need.opens && answers(answer.refs[0], need));
  const spreads = needs.map((need) => {
    const scores = asked.filter((one) => one.need === need).map((one) => ndcgAt10(one.answer.refs, need.grades));
    return Math.max(...scores) - Math.min(...scores);
  });
  return {
    queries: asked.length,
    successAt1: share((one) => rank(one) === 1),
    successAt3: share((one) => rank(one) >= 1 && rank(one) <= 3),
    meanReciprocalRank: mean(asked.map((one) => (rank(one) ? 1 / rank(one) : 0))),
    ndcgAt10: mean(asked.map(({ need, answer }) => ndcgAt10(answer.refs, need.grades))),
    empty: share(({ answer }) => answer.refs.length === 0),
    rightSection: share(({ need, answer }) => need.opens?.includes(answer.opensAt ?? '') ?? false, sectioned),
    spread: mean(spreads),
  };
}

/** One typing error at a random place: a letter dropped, doubled, changed or swapped with the next. Seeded by the text. */
export function withTypingError(query: string): string {
  const random = seeded(query);
  const letters = [...query.matchAll(/\p{L}/gu)].map((match) => match.index).filter((place) => place > 0);
  const place = letters[Math.floor(random() * letters.length)];
  if (place === undefined) return query;
  const [before, letter, after] = [query.slice(0, place), query[place] ?? '', query.slice(place + 1)];
  const other = 'etaoinshrdlucm'[Math.floor(random() * 14)] ?? 'e';
  const kinds = [
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + (after[0] ?? '') + letter + after.slice(1),
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? query;
}

/** A small generator of numbers from 0 to 1 that always gives the same ones for the same text (mulberry32). */
export function seeded(text: string): () => number {
  let state = Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 17);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
