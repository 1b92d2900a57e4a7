import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastsOf, partPairs, textPairs } from '../../../src/design/contrast.ts';
import { colorsOf, tokensOf } from '../../../src/design/tokens.ts';

const sheet = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colors = colorsOf(sheet);
const sentence = ({ color, on, where }: { color: string; on: string; where: string }) => `${color} on ${on}: ${where}`;
const rows = (pairs: typeof textPairs) => contrastsOf(pairs, colors).map((row) => [sentence(row), row] as const);

describe('the colors of the tokens', () => {
  it.each(rows(textPairs))('let text be read: %s', (_, { light, dark }) => {
    expect(light).toBeGreaterThanOrEqual(7);
    expect(dark).toBeGreaterThanOrEqual(7);
  });

  it.each(rows(partPairs))('let a part be seen: %s', (_, { light, dark }) => {
    expect(light).toBeGreaterThanOrEqual(3);
    expect(dark).toBeGreaterThanOrEqual(3);
  });

  it('are all measured, but for the ones that carry no meaning', () => {
    const decorative = ['hair', 'rope-edge', 'veil'];
    const measured = new Set([...textPairs, ...partPairs].flatMap(({ on, colors: names }) => [on, ...names]));
    expect(colors.map(({ name }) => name).filter((name) => !measured.has(name))).toEqual(decorative);
  });

  it.each(['light', 'dark'] as const)('show the thread on every ground, by its fill or its casing (%s)', (theme) => {
    for (const on of ['paper', 'sunk', 'honey']) {
      const seen = contrastsOf([{ on, colors: ['rope', 'rope-edge'], where: 'the thread' }], colors);
      expect(Math.max(...seen.map((row) => row[theme])), on).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the measure', () => {
  const made = colorsOf(
    '--a: light-dark(#000000, #ffffff); /* first */\n--b: #ffffff;\n--c: 2rem; /* a space */\n--a: #777777;',
  );

  it('is that of WCAG: 21 for black on white, 1 for a color on itself', () => {
    const [row] = contrastsOf([{ on: 'b', colors: ['a'], where: '' }], made);
    expect(row?.light).toBeCloseTo(21);
    expect(row?.dark).toBeCloseTo(1);
  });

  it('refuses a color that is not there', () => {
    expect(() => contrastsOf([{ on: 'paper', colors: ['a'], where: '' }], made)).toThrow(
      'No token is a color called paper',
    );
  });

  it('reads the first value of each token with its comment, and passes over what is no color', () => {
    expect(made).toEqual([
      { name: 'a', value: 'light-dark(#000000, #ffffff)', use: 'first', light: '#000000', dark: '#ffffff' },
      { name: 'b', value: '#ffffff', use: '', light: '#ffffff', dark: '#ffffff' },
    ]);
    expect(tokensOf(sheet).length).toBeGreaterThan(50);
  });
});
