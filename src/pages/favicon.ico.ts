import drawing from '../../public/favicon.svg?raw';
import { icoOf } from '../social/ico.ts';
import { renderPng } from '../social/render.ts';

const size = 48;

/** The favicon for browsers that ask for this name without being told. */
export function GET(): Response {
  return new Response(icoOf(renderPng(drawing, size), size), { headers: { 'Content-Type': 'image/x-icon' } });
}
