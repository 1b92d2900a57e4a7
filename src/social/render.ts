import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type CardColors, type CardFacts, cardSize, cardSvg, cardText, displayFont, textFont } from './card.ts';

/** Resolves packages from the project's folder, wherever the build puts this code. */
const require = createRequire(join(process.cwd(), 'package.json'));
const cache = join(process.cwd(), 'node_modules/.astro/social');

/** A PNG of an SVG, at its own size or at a width in pixels. Words in it are left out: they must be paths. */
export function renderPng(svg: string, width?: number): Uint8Array<ArrayBuffer> {
  const fitTo = width ? ({ mode: 'width', value: width } as const) : ({ mode: 'original' } as const);
  return new Uint8Array(new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng());
}

/**
 * The picture of a card as PNG; from the cache when it was drawn before.
 * @param rope the knot's paths
 * @param mark the paths of the site's mark
 */
export async function cardPicture(
  facts: CardFacts,
  colors: CardColors,
  rope: string,
  mark: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = cardText(facts, colors);
  const frame = cardSvg(facts.knot, colors, '', rope, mark);
  const content = createHash('sha256').update(JSON.stringify(words)).update(frame).digest('hex');
  const file = join(cache, `${content}.png`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const picture = renderPng(cardSvg(facts.knot, colors, await layOut(words), rope, mark));
    await mkdir(cache, { recursive: true });
    await writeFile(file, picture);
    return picture;
  }
}

async function layOut(words: ReturnType<typeof cardText>): Promise<string> {
  fonts ??= loadFonts();
  const svg = await satori(words as never, { ...cardSize, fonts: await fonts });
  return svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

let fonts: Promise<Font[]> | undefined;

function loadFonts(): Promise<Font[]> {
  const load = async (name: string, weight: 400 | 700): Promise<Font> => {
    const id = name.toLowerCase().replaceAll(' ', '-');
    const file = require.resolve(`@fontsource/${id}/files/${id}-latin-${weight}-normal.woff`);
    return { name, weight, style: 'normal', data: await readFile(file) };
  };
  return Promise.all([load(displayFont, 400), load(textFont, 400), load(textFont, 700)]);
}
