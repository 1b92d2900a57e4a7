import { scaleLinear } from 'd3-scale';
import type { Amounts } from '../../model/chart.ts';
import type { Mark } from '../mark.ts';
import { type ChartDrawing, chartWidth, lineHeight, paragraph, rope, rule, words, wrapped } from './parts.ts';

type Group = Amounts['groups'][number];
type Row = Group['rows'][number];

const left = 20;
const longest = chartWidth - left - 56;
const rowHeight = 60;
const nameCharacters = 38;

/** The length of a row's rope, in pixels. */
export const lengthOf = (row: Row, group: Group): number =>
  Math.round(scaleLinear([0, group.most], [0, longest])(row.value) * 10) / 10;

/** Amounts as ropes of different lengths, each with its number; a fine line shows the likely range. */
export function amountsChart({ groups }: Amounts): ChartDrawing {
  let y = 28;
  const marks = groups.flatMap((group) => {
    const heading = paragraph(group.name, left - 6, y, nameCharacters, 'strong');
    y += wrapped(group.name, nameCharacters).length * lineHeight + 8;
    const rows = group.rows.flatMap((row, index) => drawRow(row, group, y + index * rowHeight));
    y += group.rows.length * rowHeight + 20;
    return [...heading, ...rows];
  });
  return { width: chartWidth, height: y - 18, marks };
}

function drawRow(row: Row, group: Group, y: number): Mark[] {
  const length = lengthOf(row, group);
  return [
    words(row.label, left - 6, y + 8, 'plain'),
    ...rope(`M${left} ${y + 24}h${length}`, 13),
    ...(row.range ? range(row.range, group, row, y + 38) : []),
    words([row.value, group.unit].join(' ').trim(), left + length + 14, y + 29, 'strong'),
  ];
}

function range([low, high]: readonly [number, number], group: Group, row: Row, y: number): Mark[] {
  const [from, to] = [low, high].map((value) => left + lengthOf({ ...row, value }, group));
  return [rule(`M${from} ${y}H${to}M${from} ${y - 4}v8M${to} ${y - 4}v8`)];
}
