import type { Body, Tint } from './body.ts';

/** Colours of everything but people, by day and by night. People keep theirs: a lamp lights them. */
export const palette = {
  ground: ['#f4eee0', '#4a6963'],
  panel: ['#f4eee0', '#1b3431'],
  ink: ['#12302e', '#f4ead3'],
  line: ['#12302e', '#07100f'],
  floor: ['#b9ab8c', '#2c4541'],
  prop: ['#d9c7a4', '#8f8367'],
  soft: ['#fdf8ec', '#c3bda9'],
  mat: ['#a9c8bf', '#6f9c92'],
  rope: ['#e9a52b', '#f2b544'],
} as const;
export type Colour = keyof typeof palette;

/** A colour of the palette, as a drawing names it; the page or file around it says which it is. */
export const paint = (colour: Colour): string => `var(--figure-${colour})`;

/** The style of a picture in a file of its own: the colours it names, by day and by night, and rules of its own. */
export function fileStyle(drawing: string, rules: string): string {
  const named = Object.entries(palette).filter(([name]) => `${drawing}${rules}`.includes(`var(--figure-${name})`));
  const declared = (night: 0 | 1) => named.map(([name, pair]) => `--figure-${name}:${pair[night]}`).join(';');
  return `<style>svg{${declared(0)}}${rules}@media(prefers-color-scheme:dark){svg{${declared(1)}}}</style>`;
}

const shade = '#1f2a3a';

/** A body's colour; the far side lies in shade. */
export function tint(body: Body, name: Tint, far = false): string {
  return far ? blend(body.colours[name], shade, 0.3) : body.colours[name];
}

/** A colour a share of the way to another, both as #rrggbb. */
export function blend(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
