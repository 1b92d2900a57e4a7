import { describe, expect, it } from 'vitest';
import { changeLog } from '../../../src/seo/changes.ts';
import { lastModified } from '../../../src/seo/days.ts';

const article = (name: string, ...changes: [day: string, what: string][]) => ({
  title: name,
  description: `About ${name}.`,
  path: `/remedies/${name}/`,
  published: '2026-11-01',
  checked: '2026-11-02',
  changes: changes.map(([day, what]) => ({ day, what })),
});

describe('the list of changes', () => {
  it('has every note of every article, newest first', () => {
    const log = changeLog([
      article('heat', ['2026-11-20', 'A figure was wrong.'], ['2026-11-01', 'First published.']),
      article('cold', ['2026-11-10', 'First published.']),
    ]);
    expect(log.map(({ day, title, isNew }) => [day, title, isNew])).toEqual([
      ['2026-11-20', 'heat', false],
      ['2026-11-10', 'cold', true],
      ['2026-11-01', 'heat', true],
    ]);
  });

  it('gives each note a place of its own, also two of one day', () => {
    const log = changeLog([
      article('heat', ['2026-11-20', 'Third.'], ['2026-11-20', 'Second.'], ['2026-11-01', 'First published.']),
    ]);
    expect(log.map(({ anchor }) => anchor)).toEqual([
      'remedies-heat-2026-11-20-2',
      'remedies-heat-2026-11-20',
      'remedies-heat-2026-11-01',
    ]);
  });
});

describe('the day an article was last modified', () => {
  it.each([
    ['its last check', article('heat'), '2026-11-02'],
    ['a change after that', article('heat', ['2026-11-20', 'A figure was wrong.']), '2026-11-20'],
    ['a check after the last change', article('heat', ['2026-11-01', 'First published.']), '2026-11-02'],
  ])('is %s', (_, data, day) => {
    expect(lastModified(data)).toBe(day);
  });
});
