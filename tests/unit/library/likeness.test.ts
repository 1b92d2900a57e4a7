import { describe, expect, it } from 'vitest';
import { likeness, topicsOf } from '../../../src/library/likeness.ts';
import { moment } from '../../../src/model/article.ts';

const base = {
  title: 'Lifting',
  description: 'What to do when your back goes as you lift something heavy.',
  lead: 'It passes.',
  published: '2026-11-22',
  checked: '2026-11-22',
  nextCheck: '2027-11-22',
  name: 'Lifting',
};
const at = (causes: string[], remedies: string[]) => moment.parse({ ...base, causes, remedies });

describe('what an article has to do with', () => {
  it('is itself and all it names', () => {
    expect(topicsOf('moments/lifting', at(['muscle-strain'], ['heat']))).toEqual(
      new Set(['moments/lifting', 'causes/muscle-strain', 'remedies/heat']),
    );
  });
});

describe('the likeness of two articles', () => {
  const lifting = topicsOf('moments/lifting', at(['muscle-strain'], ['heat', 'cold']));
  const bending = topicsOf('moments/bending', at(['muscle-strain'], ['heat']));
  const night = topicsOf('moments/night', at(['stenosis'], ['pillows']));

  it('is one with itself and none where nothing is shared', () => {
    expect(likeness(lifting, lifting)).toBe(1);
    expect(likeness(lifting, night)).toBe(0);
  });

  it('is the share of what they have in common, the same both ways', () => {
    expect(likeness(lifting, bending)).toBe(2 / 5);
    expect(likeness(bending, lifting)).toBe(2 / 5);
  });
});
