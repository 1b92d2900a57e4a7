import { line, type Mark } from '../mark.ts';
import { paint } from '../palette.ts';

/** A drawn chart, in pixels with y pointing down. */
export interface ChartDrawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** Width of every chart: that of a small phone's column, so that words in it are never smaller than on the page. */
export const chartWidth = 320;
export const lineHeight = 18;

/** Words at a point; `kind` says how they look. */
export const words = (text: string, x: number, y: number, kind: 'strong' | 'plain' | 'right' | 'middle'): Mark => ({
  tag: 'text',
  attributes: { x, y, class: kind },
  children: [text],
});

/** A text in lines of at most so many characters. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Several lines of words, one below the other. */
export const paragraph = (text: string, x: number, y: number, most: number, kind: 'strong' | 'plain'): Mark[] =>
  wrapped(text, most).map((one, index) => words(one, x, y + index * lineHeight, kind));

/** A line as the rope: casing, core and the ticks of its twist. */
export function rope(d: string, width: number): Mark[] {
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return [
    line(d, { ...round, stroke: paint('line'), 'stroke-width': width }),
    line(d, { ...round, stroke: paint('rope'), 'stroke-width': width - 4 }),
    line(d, { stroke: paint('line'), 'stroke-width': width - 4, 'stroke-dasharray': '1 6', 'stroke-opacity': 0.34 }),
  ];
}

export const rule = (d: string): Mark => line(d, { stroke: paint('ink'), 'stroke-width': 1 });

export const dot = (cx: number, cy: number, r: number, fill: string, ring: number): Mark => ({
  tag: 'circle',
  attributes: { cx, cy, r, fill, ...(ring > 0 ? { stroke: paint('ink'), 'stroke-width': ring } : {}) },
});

export const chartStyle =
  'text{font:400 14px/1 system-ui,sans-serif;fill:var(--figure-ink)}.strong{font-weight:700}.right{text-anchor:end}.middle{text-anchor:middle}';
