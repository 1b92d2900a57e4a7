import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject, summarize } from '../../../src/build/check-content.ts';
import { describeProblem, inReadingOrder } from '../../../src/checks/problem.ts';
import { articleCollections, documents, recordCollections } from '../../../src/model/collections.ts';

const problem = (path: string, line: number, where = '') => ({ path, line, where, says: 'is wrong. Mend it.' });

describe('what an editor reads', () => {
  it('is every problem once, by file and line, and how many there are', () => {
    const problems = [
      problem('b.mdx', 2),
      problem('a.yaml', 10, 'signs[0]'),
      problem('a.yaml', 9),
      problem('b.mdx', 2),
    ];
    expect(summarize(inReadingOrder(problems))).toBe(
      [
        'a.yaml:9 is wrong. Mend it.',
        'a.yaml:10 signs[0]: is wrong. Mend it.',
        'b.mdx:2 is wrong. Mend it.',
        '',
        '3 problems in 2 files.',
      ].join('\n'),
    );
  });

  it('is one line when all is well', () => expect(summarize([])).toBe('The content has no problem.'));
});

describe('where the content is missing', () => {
  it('every list, document and folder that a site needs is named', () => {
    const root = mkdtempSync(join(tmpdir(), 'unknot-empty-'));
    const said = checkProject(root, '2026-11-22').map(describeProblem);
    rmdirSync(root);
    expect(said).toContain('content/claims.yaml:1 there is no such file. Write it; an empty list is [].');
    expect(said).toContain('content/causes/:1 there is no article here. Each section needs one: npm run new.');
    const needed = [articleCollections, recordCollections, documents].flatMap(Object.keys);
    expect(said).toHaveLength(needed.length);
  });
});
