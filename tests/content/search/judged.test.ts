import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entries } from '../../../src/search/entries.ts';
import { openWhole } from '../../../src/search/search-index.ts';
import { answerWords } from '../../../src/search/symptoms.ts';
import { isSetAside, judged } from './judged.ts';
import { realLibrary } from './real-library.ts';

const library = realLibrary();
const { first, texts } = entries(library);
const index = openWhole(first, texts);
const pages = new Map(index.pages.map((page) => [page.ref, page]));
const items = new Set(first.danger.map((item) => item.id));
const asked = judged.needs.flatMap((need) => need.queries);

describe('the judged set', () => {
  it('holds at least 160 queries and several ways to ask for most needs', () => {
    expect(asked.length).toBeGreaterThanOrEqual(160);
    expect(judged.needs.filter((need) => need.queries.length > 1).length).toBeGreaterThan(judged.needs.length * 0.9);
  });

  it('sets about half aside', () => {
    const aside = judged.needs.filter((need) => isSetAside(need.id)).length / judged.needs.length;
    expect(Math.abs(aside - 0.5)).toBeLessThan(0.15);
  });

  it('asks nothing twice', () => {
    expect(asked.filter((query, place) => asked.indexOf(query) !== place)).toEqual([]);
    expect(new Set(judged.needs.map((need) => need.id)).size).toBe(judged.needs.length);
  });

  it('grades pages that exist, from 1 to 3', () => {
    const graded = judged.needs.flatMap((need) => Object.entries(need.grades));
    expect(graded.filter(([ref]) => !pages.has(ref)).map(([ref]) => ref)).toEqual([]);
    expect(graded.filter(([, grade]) => ![1, 2, 3].includes(grade))).toEqual([]);
  });

  it('names sections that a best page has', () => {
    const lost = judged.needs.flatMap(({ id, grades, opens = [] }) => {
      const best = Math.max(...Object.values(grades));
      const anchors = Object.keys(grades)
        .filter((ref) => grades[ref] === best)
        .flatMap((ref) => pages.get(ref)?.sections.map((section) => section.anchor) ?? []);
      return opens.filter((anchor) => !anchors.includes(anchor)).map((anchor) => `${id}: ${anchor}`);
    });
    expect(lost).toEqual([]);
  });

  it('names danger items that exist, and every one that has phrases', () => {
    const named = [...judged.danger, ...judged.fresh.danger];
    const all = [
      ...named.flatMap(({ id, or = [] }) => [id, ...or]),
      ...judged.needs.flatMap((need) => need.mayRaise ?? []),
    ];
    expect(all.filter((id) => !items.has(id))).toEqual([]);
    const withPhrases = first.danger.filter((item) => item.phrases.length > 0).map((item) => item.id);
    expect(withPhrases.filter((id) => !named.some((need) => need.id === id))).toEqual([]);
  });
});

it('the answers a query can give away are options of the questions', () => {
  const file = new URL('../../../content/cause-finder/questions.yaml', import.meta.url);
  const questions = parse(readFileSync(file, 'utf8')) as { id: string; options: { id: string }[] }[];
  const lost = Object.entries(answerWords).flatMap(([question, options]) =>
    Object.keys(options).filter(
      (option) =>
        !questions.some(({ id, options: known }) => id === question && known.some((one) => one.id === option)),
    ),
  );
  expect(lost).toEqual([]);
});
