import { describe, expect, it } from 'vitest';
import { type Box, cardSvg, cardText } from '../../../src/social/card.ts';
import { icoOf } from '../../../src/social/ico.ts';

const colors = { ground: '#f6d88f', strip: '#fcf9f2', ink: '#12302e', rope: '#e9a52b', ropeEdge: '#12302e' };
const facts = {
  title: 'Heat',
  section: 'Remedies',
  siteName: 'Unknot',
  tagline: 'Plain facts.',
  knot: 'loose',
} as const;

const textsOf = ({ props }: Box): string[] =>
  typeof props.children === 'string' ? [props.children] : props.children.flatMap(textsOf);
const titleSize = (title: string): number => {
  const find = ({ props }: Box): number | undefined =>
    props.children === title
      ? Number(props.style.fontSize)
      : typeof props.children === 'string'
        ? undefined
        : props.children.map(find).find((size) => size !== undefined);
  return find(cardText({ ...facts, title }, colors)) ?? 0;
};

describe('the words of a card', () => {
  it('are section, title, name and what the site is for', () => {
    expect(textsOf(cardText(facts, colors))).toEqual(['Remedies', 'Heat', 'Unknot', 'Plain facts']);
  });

  it('leave the section out at the top of the site', () => {
    expect(textsOf(cardText({ ...facts, section: '' }, colors))).toEqual(['Heat', 'Unknot', 'Plain facts']);
  });

  it('curl the apostrophe', () => {
    expect(textsOf(cardText({ ...facts, title: "Can't pee" }, colors))).toContain('Can’t pee');
  });

  it.each([
    ['Heat', 112],
    ['No single cause', 112],
    ['How Unknot measures up', 96],
    ['Mmmmmmmmm wwwwwwwww', 64],
    ['Cause finder: what may be behind your back spasm', 74],
    ['Electroencephalographically', 48],
  ])('set “%s” as large as its room allows', (title, size) => {
    expect(titleSize(title)).toBeLessThanOrEqual(size);
    expect(titleSize(title)).toBeGreaterThanOrEqual(48);
  });

  it('never set a longer title larger', () => {
    const sizes = [
      'Heat',
      'Heat for a back',
      'Heat for a back spasm at night in bed',
      `${'Heat for a back '.repeat(5)}spasm`,
    ].map(titleSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
});

it('a card holds ground, rope, mark and words in its own colours', () => {
  const svg = cardSvg('loose', colors, '<text-paths/>', '<path class="r-o"/>', '<path id="mark"/>');
  expect(svg).toContain('width="1200" height="630"');
  for (const part of [
    'fill="#f6d88f"',
    '<path class="r-o"/>',
    '<path id="mark"/>',
    '<text-paths/>',
    'stroke:#e9a52b',
  ]) {
    expect(svg).toContain(part);
  }
});

it('an icon file holds its picture after a header that says where it is', () => {
  const file = icoOf(new Uint8Array([1, 2, 3]), 48);
  const view = new DataView(file.buffer);
  expect([view.getUint16(2, true), view.getUint16(4, true), view.getUint8(6)]).toEqual([1, 1, 48]);
  expect(file.slice(view.getUint32(18, true))).toEqual(new Uint8Array([1, 2, 3]));
  expect(view.getUint32(14, true)).toBe(3);
});
