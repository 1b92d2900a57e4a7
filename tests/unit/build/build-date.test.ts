import { describe, expect, it } from 'vitest';
import { buildDate } from '../../../src/build/build-date.ts';

const clock = () => Date.parse('2026-11-22T23:30:00Z');

describe('the day of a build', () => {
  it.each([
    ['BUILD_DATE', { BUILD_DATE: '2026-01-02', SOURCE_DATE_EPOCH: '0' }, '2026-01-02'],
    ['SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '86400' }, '1970-01-02'],
    ['the clock, in UTC', {}, '2026-11-22'],
  ])('comes from %s', (_where, environment, day) => {
    expect(buildDate(environment, clock)).toBe(day);
  });

  it('must be a day', () => {
    expect(() => buildDate({ BUILD_DATE: 'tomorrow' }, clock)).toThrow(
      'BUILD_DATE wants a day as 2026-11-22, not "tomorrow".',
    );
  });
});
