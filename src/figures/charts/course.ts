import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line as curveThrough } from 'd3-shape';
import type { Course } from '../../model/chart.ts';
import { paint } from '../palette.ts';
import { type ChartDrawing, chartWidth, dot, rope, rule, words } from './parts.ts';

const height = 252;
const edge = { top: 30, right: 26, bottom: 60, left: 26 };

/** Where a value of a course stands, in pixels. */
export function courseScales(course: Course) {
  const weeks = course.points.map(({ week }) => week);
  return {
    x: scaleLinear()
      .domain([0, Math.max(...weeks)])
      .range([edge.left, chartWidth - edge.right]),
    y: scaleLinear()
      .domain([0, course.most])
      .range([height - edge.bottom, edge.top]),
  };
}

/** An average that falls over time, drawn as the rope. */
export function courseChart(course: Course): ChartDrawing {
  const { x, y } = courseScales(course);
  const d = curveThrough<Course['points'][number]>()
    .x(({ week }) => x(week))
    .y(({ value }) => y(value))
    .curve(curveMonotoneX)(course.points)
    ?.replace(/\d+\.\d+/g, (value) => String(round(Number(value))));
  const base = height - edge.bottom + 24;
  const points = course.points.map(({ week, value }) => dot(round(x(week)), round(y(value)), 2.6, paint('line'), 0));
  const labels = course.points.map(({ week, when, value }, index) => {
    const last = index === course.points.length - 1;
    const [left, top] = [round(x(week)), round(y(value))];
    return last
      ? words(`${value} ${when}`, chartWidth - 14, top + 26, 'right')
      : words(`${value} ${when}`, left + 14, top - 8, 'plain');
  });
  return {
    width: chartWidth,
    height,
    marks: [
      rule(`M${edge.left - 12} ${base}h${chartWidth - 2 * edge.left + 24}`),
      ...rope(d ?? '', 11),
      ...points,
      ...labels,
      words('Start', edge.left - 12, base + 20, 'plain'),
      words('1 year', chartWidth - 12, base + 20, 'right'),
    ],
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
