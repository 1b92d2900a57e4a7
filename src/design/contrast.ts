import Color from 'colorjs.io';
import type { ColorToken } from './tokens.ts';

/** One color laid on another, and where that happens. */
export interface Pair {
  on: string;
  /** Names of tokens. */
  colors: readonly string[];
  where: string;
}

/** What text stands on: at least 7 to 1, as WCAG 2.2 asks at its strictest (1.4.6). */
export const textPairs: readonly Pair[] = [
  { on: 'paper', colors: ['ink', 'ink-2', 'accent'], where: 'the page' },
  { on: 'sunk', colors: ['ink', 'ink-2', 'accent'], where: 'quiet panels, the footer' },
  { on: 'honey', colors: ['ink', 'emergency'], where: 'the top of the home page, a result' },
  { on: 'honey-soft', colors: ['ink', 'ink-2', 'accent'], where: 'what to do first, a chosen answer' },
  { on: 'mark', colors: ['ink', 'accent'], where: 'found words' },
  { on: 'accent', colors: ['on-accent'], where: 'buttons' },
  { on: 'ink', colors: ['paper'], where: 'a chosen chip' },
  { on: 'alarm', colors: ['on-alarm'], where: 'an emergency' },
  { on: 'on-alarm', colors: ['alarm'], where: 'numbers to call in an emergency' },
  { on: 'emergency-tint', colors: ['ink', 'accent', 'emergency'], where: 'a care card, an error' },
  { on: 'same-day-tint', colors: ['ink', 'accent', 'same-day'], where: 'a care card' },
  { on: 'within-days-tint', colors: ['ink', 'accent', 'within-days'], where: 'a care card' },
  { on: 'self-care-tint', colors: ['ink', 'accent', 'self-care'], where: 'a care card' },
  { on: 'paper', colors: ['emergency', 'same-day', 'within-days', 'self-care'], where: 'a care level in a list' },
];

/** What must be seen without being read, borders, focus, icons: at least 3 to 1 (1.4.11). */
export const partPairs: readonly Pair[] = [
  { on: 'paper', colors: ['edge', 'accent', 'ink'], where: 'borders of controls, focus' },
  { on: 'sunk', colors: ['edge', 'accent'], where: 'borders of controls, focus' },
  { on: 'honey', colors: ['accent', 'ink'], where: 'focus' },
  { on: 'honey-soft', colors: ['edge', 'accent', 'ink'], where: 'a chosen answer, focus' },
  { on: 'alarm', colors: ['on-alarm'], where: 'focus' },
  { on: 'rope', colors: ['on-rope'], where: 'the tick of a chosen place' },
  { on: 'ink', colors: ['paper'], where: 'the dot of a chosen answer' },
];

export interface Contrast {
  on: string;
  color: string;
  where: string;
  light: number;
  dark: number;
}

/**
 * The contrast of each color of some pairs on its ground, by day and by night, as WCAG 2 computes it: 1 to 21.
 * @throws {Error} when a pair names a color that is no token
 */
export function contrastsOf(pairs: readonly Pair[], colors: readonly ColorToken[]): Contrast[] {
  const named = (name: string): ColorToken => {
    const found = colors.find((color) => color.name === name);
    if (!found) throw new Error(`No token is a color called ${name}`);
    return found;
  };
  return pairs.flatMap(({ on, colors: names, where }) =>
    names.map((color) => {
      const ratio = (theme: 'light' | 'dark') => contrast(named(color)[theme], named(on)[theme]);
      return { on, color, where, light: ratio('light'), dark: ratio('dark') };
    }),
  );
}

const contrast = (one: string, other: string): number => new Color(one).contrastWCAG21(other);
