import { scaleBand } from 'd3-scale';
import type { People } from '../../model/chart.ts';
import type { Mark } from '../mark.ts';
import { paint } from '../palette.ts';
import { type ChartDrawing, chartWidth, dot, lineHeight, paragraph, wrapped } from './parts.ts';

type Group = People['groups'][number];

const columns = 10;
const radius = 4.6;
const margin = 14;
const keyCharacters = 15;

/** How the people of each part are told apart: solid, ringed with a core, or empty. */
const looks = [
  { fill: paint('ink'), ring: 1.4, core: false },
  { fill: paint('rope'), ring: 1.4, core: true },
  { fill: 'none', ring: 1.4, core: false },
] as const;

/** For each of the hundred people, the part they belong to; the rest come last. */
export function partOfEach({ parts }: Group): number[] {
  const listed = parts.flatMap(({ count }, index) => new Array<number>(count).fill(index));
  return [...listed, ...new Array<number>(100 - listed.length).fill(looks.length - 1)];
}

function person(look: (typeof looks)[number], x: number, y: number): Mark[] {
  const body = dot(x, y, radius, look.fill, look.ring);
  return look.core ? [body, dot(x, y, 1.6, paint('line'), 0)] : [body];
}

/** Groups of a hundred people side by side, a dot for each. */
export function peopleChart({ groups }: People): ChartDrawing {
  const across = scaleBand(
    groups.map((_, index) => index),
    [margin, chartWidth - margin],
  ).paddingInner(0.12);
  const places = scaleBand(
    Array.from({ length: columns }, (_, index) => index),
    [0, across.bandwidth()],
  );
  const nameLines = Math.max(...groups.map(({ name }) => wrapped(name, keyCharacters).length));
  const top = 28 + nameLines * lineHeight;
  const drawn = groups.map((group, index) => {
    const left = across(index) ?? 0;
    const dots = partOfEach(group).flatMap((part, number) => {
      const [column, row] = [number % columns, Math.floor(number / columns)];
      const centre = (at: number) => Math.round(((places(at) ?? 0) + places.bandwidth() / 2) * 10) / 10;
      return person(looks[part] ?? looks[2], round(left + centre(column)), round(top + centre(row)));
    });
    const key = keyOf(group, left, top + across.bandwidth() + 22);
    return {
      marks: [...paragraph(group.name, left, 28, keyCharacters, 'strong'), ...dots, ...key.marks],
      end: key.end,
    };
  });
  return {
    width: chartWidth,
    height: Math.max(...drawn.map(({ end }) => end)),
    marks: drawn.flatMap(({ marks }) => marks),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** What the dots of a group mean, with their numbers. */
function keyOf(group: Group, left: number, top: number): { marks: Mark[]; end: number } {
  const rest = 100 - group.parts.reduce((sum, { count }) => sum + count, 0);
  const entries = [
    ...group.parts.map(({ label, count }, index) => ({ text: `${count} ${label}`, look: looks[index] ?? looks[0] })),
    { text: `${rest} ${group.others}`, look: looks[2] },
  ];
  let y = top;
  const marks = entries.flatMap(({ text, look }) => {
    const lines = wrapped(text, keyCharacters);
    const drawn = [...person(look, left + radius, y - 5), ...paragraph(text, left + 17, y, keyCharacters, 'plain')];
    y += lines.length * lineHeight + 6;
    return drawn;
  });
  return { marks, end: y - 4 };
}
