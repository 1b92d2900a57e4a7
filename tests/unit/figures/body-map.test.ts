import { describe, expect, it } from 'vitest';
import { mapFrame, type Region, regionIds, regionsOf } from '../../../src/figures/body-map.ts';

const sides = ['front', 'back'] as const;
/** Width of the map on a phone 320 pixels wide. */
const phone = 284;

const overlap = (a: Region, b: Region) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

describe.each(sides)('the %s of the body map', (side) => {
  const regions = regionsOf(side);

  it('has places of at least 44 pixels on a small phone', () => {
    for (const { id, width, height } of regions) {
      expect(Math.min(width, height) * (phone / mapFrame.width), id).toBeGreaterThanOrEqual(44);
    }
  });

  it('has no two places on one spot', () => {
    regions.forEach((region, index) => {
      for (const other of regions.slice(index + 1))
        expect(overlap(region, other), `${region.id} ${other.id}`).toBe(false);
    });
  });

  it('has for each left place a right one that mirrors it', () => {
    for (const left of regions.filter(({ hand }) => hand === 'left')) {
      const right = regions.find(({ id }) => id === left.id.replace('left', 'right'));
      expect(right).toMatchObject({ y: left.y, width: left.width, height: left.height });
      expect(right?.x).toBeCloseTo(-left.x - left.width);
    }
  });
});

it("the person's left is on the viewer's left from behind and on the right from the front", () => {
  const left = (side: (typeof sides)[number]) => regionsOf(side).find(({ id }) => id === 'leg-left')?.x ?? 0;
  expect(left('back')).toBeLessThan(0);
  expect(left('front')).toBeGreaterThanOrEqual(0);
});

it('names each place once, wherever it is seen', () => {
  expect(new Set(regionIds()).size).toBe(regionIds().length);
});
