import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { today } from '../../src/build/build-date.ts';
import { checkProject } from '../../src/build/check-content.ts';
import { describeProblem } from '../../src/checks/problem.ts';
import type { Source, Term } from '../../src/model/records.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/content/${path}`, 'utf8');

describe('the content of the site', () => {
  it('has no problem', { timeout: 60_000 }, () => {
    expect(checkProject(root, today()).map(describeProblem)).toEqual([]);
  });

  it('explains at least seventy words', () => {
    expect((parse(read('glossary.yaml')) as Term[]).length).toBeGreaterThanOrEqual(70);
  });

  it('says on the page about checking how much of its sources was read', () => {
    const sources = parse(read('sources.yaml')) as Source[];
    const amounts: Source['read'][] = ['full', 'abstract', 'summary', 'secondary', 'not read'];
    const told = [...read('about/how-it-is-checked.mdx').matchAll(/^\| [^|]+ \| (\d+) \|$/gm)].map(([, count]) =>
      Number(count),
    );
    expect(told).toEqual(amounts.map((amount) => sources.filter((source) => source.read === amount).length));
  });
});
