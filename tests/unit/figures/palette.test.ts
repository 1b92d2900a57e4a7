import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodies } from '../../../src/figures/body.ts';
import { blend, fileStyle, palette, tint } from '../../../src/figures/palette.ts';

const channel = (colour: string, at: number) => {
  const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string) =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
/** Contrast of two colours as WCAG 2 counts it. */
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['by day', 0],
  ['by night', 1],
] as const)('%s', (_, when) => {
  it('lines stand out from the ground at least 3:1', () => {
    expect(contrast(palette.line[when], palette.ground[when])).toBeGreaterThanOrEqual(3);
  });

  it('words in charts stand out from their panel at least 7:1', () => {
    expect(contrast(palette.ink[when], palette.panel[when])).toBeGreaterThanOrEqual(7);
  });

  it('words on plates stand out at least 7:1', () => {
    expect(contrast('#12302e', palette.soft[when])).toBeGreaterThanOrEqual(7);
  });

  it('the rope stands out from its casing at least 3:1', () => {
    expect(contrast(palette.rope[when], palette.line[when])).toBeGreaterThanOrEqual(3);
  });
});

it('the page has the very colours that files have', () => {
  const css = readFileSync('src/styles/parts/figure.css', 'utf8');
  for (const [name, [day, night]] of Object.entries(palette)) {
    expect(css).toContain(`--figure-${name}: light-dark(${day}, ${night});`);
  }
});

it('a file declares only what it names', () => {
  expect(fileStyle('fill="var(--figure-line)"', '')).toBe(
    `<style>svg{--figure-line:${palette.line[0]}}@media(prefers-color-scheme:dark){svg{--figure-line:${palette.line[1]}}}</style>`,
  );
});

it('the far side of a body lies in shade', () => {
  expect(tint(bodies.ana, 'skin')).toBe(bodies.ana.colours.skin);
  expect(luminance(tint(bodies.ana, 'skin', true))).toBeLessThan(luminance(bodies.ana.colours.skin));
  expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
});
