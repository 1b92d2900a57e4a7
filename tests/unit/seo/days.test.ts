import { describe, expect, it } from 'vitest';
import { isOverdue, lastModified } from '../../../src/seo/days.ts';

describe('an article', () => {
  it.each([
    ['before its day', '2027-05-21', false],
    ['on its day', '2027-05-22', false],
    ['the day after', '2027-05-23', true],
  ])('%s for the next check is overdue: %s, %s', (_when, today, overdue) => {
    expect(isOverdue('2027-05-22', today)).toBe(overdue);
  });

  it.each([
    [{ published: '2026-11-01', checked: '2026-11-01', changes: [] }, '2026-11-01'],
    [{ published: '2026-11-01', checked: '2026-12-01', changes: [] }, '2026-12-01'],
    [{ published: '2026-11-01', checked: '2026-12-01', changes: [{ day: '2027-01-02', what: '' }] }, '2027-01-02'],
  ])('was last changed on the newest day that %j tells of', (days, day) => {
    expect(lastModified(days)).toBe(day);
  });
});
