import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { search } from '../../../src/search/search.ts';
import { openWhole } from '../../../src/search/search-index.ts';
import { type Answer, evaluate, withTypingError } from './evaluate.ts';
import { isSetAside, judged } from './judged.ts';
import { realLibrary } from './real-library.ts';

const { first, texts } = entries(realLibrary());
const index = openWhole(first, texts);

const ask = (query: string): Answer => {
  const { hits } = search(index, query, { limit: 10 });
  return { refs: hits.map((hit) => hit.ref), opensAt: hits[0]?.url.split('#')[1] ?? '' };
};

describe.each([
  ['set aside', judged.needs.filter((need) => isSetAside(need.id))],
  ['tuned on', judged.needs.filter((need) => !isSetAside(need.id))],
])('on the half %s', (_, needs) => {
  const plain = evaluate(needs, ask);
  const misspelt = evaluate(needs, (query) => ask(withTypingError(query)));

  it('the first hit answers at least 85 in 100 queries', () => expect(plain.successAt1).toBeGreaterThanOrEqual(0.85));
  it('one of the first three answers at least 95', () => expect(plain.successAt3).toBeGreaterThanOrEqual(0.95));
  it('nDCG@10 is at least 0.85', () => expect(plain.ndcgAt10).toBeGreaterThanOrEqual(0.85));
  it('at most 1 in 100 finds nothing', () => expect(plain.empty).toBeLessThanOrEqual(0.01));
  it('a typing error costs at most 3 points of success@3', () => {
    expect(plain.successAt3 - misspelt.successAt3).toBeLessThanOrEqual(0.03);
  });
  it('at least 8 in 10 open at the right section', () => expect(plain.rightSection).toBeGreaterThanOrEqual(0.8));
});

it('at least 9 in 10 queries of other subjects or of no words find nothing', () => {
  const all = [...judged.offTopic, ...judged.nonsense];
  const found = all.filter((query) => ask(query).refs.length > 0);
  expect(found.length / all.length).toBeLessThanOrEqual(0.1);
});

describe('danger', () => {
  const raised = (query: string) => index.danger.in(query).map((hit) => hit.item.id);
  const queries = [...judged.danger, ...judged.fresh.danger].flatMap(({ id, or = [], queries: list }) =>
    list.map((query) => ({ id, query, right: [id, ...or] })),
  );

  it('every query that names one raises its card', () => {
    const missed = queries.filter(({ query, right }) => !raised(query).some((item) => right.includes(item)));
    expect(missed.map(({ query }) => query)).toEqual([]);
  });

  it('a typing error costs at most 4 in 100', () => {
    const missed = queries.filter(
      ({ query, right }) => !raised(withTypingError(query)).some((item) => right.includes(item)),
    );
    expect(missed.length / queries.length).toBeLessThanOrEqual(0.04);
  });

  it('at most 1 in 50 harmless queries raises any', () => {
    const harmless = [...judged.harmless, ...judged.fresh.harmless, ...judged.offTopic, ...judged.nonsense];
    const alarms = harmless.filter((query) => raised(query).length > 0);
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.02);
  });

  it('no query for a need raises a card that does not belong to it', () => {
    const alarms = judged.needs.flatMap(({ queries: list, mayRaise = [] }) =>
      list.filter((query) => raised(query).some((item) => !mayRaise.includes(item))),
    );
    expect(alarms).toEqual([]);
  });

  it('every phrase raises the item it stands under', () => {
    const silent = first.danger.flatMap((item) => item.phrases.filter((phrase) => !raised(phrase).includes(item.id)));
    expect(silent).toEqual([]);
  });
});
