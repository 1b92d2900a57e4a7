import type { APIContext, GetStaticPaths } from 'astro';
import drawing from '../../public/favicon.svg?raw';
import { renderPng } from '../social/render.ts';

/** The drawing on a square without round corners, for systems that cut the shape themselves. */
const square = drawing.replace(/(<rect[^>]*?) rx="[^"]*"/, '$1');
/** The same, small enough that a round cut leaves the knot whole. */
const maskable = square
  .replace(/viewBox="0 0 32 32"/, 'viewBox="-4 -4 40 40"')
  .replace(/<rect width="32" height="32"/, '<rect x="-4" y="-4" width="40" height="40"');

const icons = {
  'icon-192': { svg: drawing, size: 192 },
  'icon-512': { svg: drawing, size: 512 },
  'icon-maskable': { svg: maskable, size: 512 },
  'apple-touch-icon': { svg: square, size: 180 },
} as const;

type IconName = keyof typeof icons;

export const getStaticPaths = (() => Object.keys(icons).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

/** The favicon for systems that want pixels. */
export function GET({ params }: APIContext): Response {
  const { svg, size } = icons[params.icon as IconName];
  return new Response(renderPng(svg, size), { headers: { 'Content-Type': 'image/png' } });
}
