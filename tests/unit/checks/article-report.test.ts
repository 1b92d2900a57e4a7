import { describe, expect, it } from 'vitest';
import { printedReport } from '../../../src/build/report.ts';
import { reportOn } from '../../../src/checks/article-report.ts';
import { libraryWith, soundLibrary } from '../../content/broken/fixture.ts';

const options = { today: '2026-06-01', pages: ['/finder/', '/claims/'], drawings: ['spine'] };

describe('the report', () => {
  const { articles, uncited, otherProblems } = reportOn(soundLibrary, options);
  const row = (ref: string) => articles.find((one) => one.ref === ref);

  it('has a row for every article, in the order of their addresses', () => {
    const refs = articles.map(({ ref }) => ref);
    expect(refs).toHaveLength(9);
    expect(refs).toEqual(refs.toSorted());
  });

  it('says how long, how hard, how well sourced and how well linked an article is', () => {
    expect(row('causes/sore-disc')).toMatchObject({ sources: 1, overdue: false, problems: 0, checked: '2026-03-01' });
    expect(row('causes/sore-disc')?.words).toBeGreaterThan(600);
    // From the claims, the plan, three causes' related lists and links, a moment and a link.
    expect(row('remedies/heat')?.linkedFrom).toBe(4);
    expect(row('about/privacy')?.linkedFrom).toBe(0);
  });

  it('names works that may be cited and never are, and leaves out those that may not', () => {
    expect(uncited).toEqual([]);
    expect(otherProblems).toBe(0);
  });

  it('marks what is overdue and what has problems', () => {
    const broken = libraryWith({
      file: 'remedies/heat.mdx',
      from: 'nextCheck: 2027-03-01',
      to: 'nextCheck: 2026-05-31',
    });
    const late = reportOn(broken, options).articles.find(({ ref }) => ref === 'remedies/heat');
    expect(late).toMatchObject({ overdue: true, problems: 0 });
    expect(printedReport(reportOn(broken, options))).toMatch(/^remedies\/heat .* 2026-05-31 OVERDUE/m);
  });

  it('is printed as a table with a line for the whole', () => {
    const printed = printedReport({ articles, uncited: ['lost-2001'], otherProblems: 3 }).split('\n');
    expect(printed[0]).toMatch(/^article +grade +words +sources +checked +next check +linked from +problems$/);
    expect(printed.at(-1)).toBe('Sources that may be cited and never are: 1 (lost-2001).');
    expect(printed.at(-2)).toBe('Problems: 0 in articles, 3 elsewhere; npm run check:content tells them.');
  });
});
