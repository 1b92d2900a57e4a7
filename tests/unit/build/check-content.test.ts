import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/build/check-content.ts';
import { inReadingOrder } from '../../../src/checks/problem.ts';

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
