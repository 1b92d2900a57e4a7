import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pictureIds, pictureNamed, pictures } from '../../../src/figures/pictures.ts';
import type { Chart } from '../../../src/model/chart.ts';
import { exercises } from './people.ts';

const charts = parse(readFileSync('content/charts.yaml', 'utf8')) as Chart[];
const all = pictures(exercises, charts);
const files = [...all];
const compressed = (text: string) => brotliCompressSync(text).length;

describe('every picture', () => {
  it.each(files)('%s has a title, a description and alternative texts', (_, { svg, views }) => {
    expect(svg).toMatch(/<title>[^<]{4,}<\/title><desc>[^<]{10,}<\/desc>/);
    for (const { alt } of views) expect(alt.length).toBeGreaterThan(9);
  });

  it.each(files)('%s has colours for day and night and refers to nothing outside', (_, { svg }) => {
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|style=|<script/);
  });

  it.each(files)('%s names only colours it declares', (_, { svg }) => {
    for (const [, colour] of svg.matchAll(/var\((--figure-[a-z]+)\)/g)) expect(svg).toContain(`${colour}:#`);
  });

  it.each(files)('%s is drawn with numbers only', (_, { svg }) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(files)('%s is one file, with a place in it for each view but the first', (id, { svg, views }) => {
    const [first, ...others] = views.map(({ address }) => address);
    expect(first).toBe(`${id}.svg`);
    const places = [...svg.matchAll(/<view id="(\d+)"/g)].map(([, place]) => `${id}.svg#${place}`);
    expect(places).toEqual(others);
  });

  it('is listed without being drawn', () => {
    expect(pictureIds(exercises, charts)).toEqual([...all.keys()]);
  });
});

describe('weights', () => {
  it('a pose costs about 2 KB: half of them less, none more than 3.5', () => {
    const sizes = [...all.values()]
      .filter(({ kind }) => kind === 'movement')
      .map(({ svg, views }) => compressed(svg) / views.length)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(2100);
    expect(sizes.at(-1)).toBeLessThan(3500);
  });

  it.each(files)('%s costs less than 4.5 KB, or 8 with all its poses', (_, { svg, views }) => {
    expect(compressed(svg)).toBeLessThan(views.length > 1 ? 8000 : 4500);
  });
});

describe('an unknown picture', () => {
  it('stops the build with the ids there are', () => {
    expect(() => pictureNamed(all, 'cat-camle')).toThrow(
      /^There is no picture called "cat-camle"\. Pictures: .*cat-camel/,
    );
  });
});
