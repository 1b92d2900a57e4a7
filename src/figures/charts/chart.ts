import type { Chart } from '../../model/chart.ts';
import { amountsChart } from './amounts.ts';
import { courseChart } from './course.ts';
import type { ChartDrawing } from './parts.ts';
import { peopleChart } from './people.ts';

/** The figures of a chart as a table: column heads, and rows whose first cell heads them. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A chart as a picture. */
export function drawChart(chart: Chart): ChartDrawing {
  switch (chart.kind) {
    case 'course':
      return courseChart(chart);
    case 'people':
      return peopleChart(chart);
    case 'amounts':
      return amountsChart(chart);
  }
}

/** The same figures as a table. */
export function tableOf(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'course':
      return { head: ['When', chart.measure], rows: chart.points.map(({ when, value }) => [when, String(value)]) };
    case 'people':
      return {
        head: ['Group', 'What happened', 'Of 100 people'],
        rows: chart.groups.flatMap(({ name, parts, others }) => [
          ...parts.map(({ label, count }) => [name, label, String(count)]),
          [name, others, String(100 - parts.reduce((sum, { count }) => sum + count, 0))],
        ]),
      };
    case 'amounts':
      return {
        head: ['What people did', 'What was counted', 'Figure', 'Likely range'],
        rows: chart.groups.flatMap(({ name, rows }) =>
          rows.map(({ label, value, range }) => [
            label,
            name,
            String(value),
            range ? `${range[0]} to ${range[1]}` : '',
          ]),
        ),
      };
  }
}

/** Every source of a chart, its own first, each once. */
export function sourcesOf(chart: Chart): string[] {
  const within =
    chart.kind === 'people'
      ? chart.groups.flatMap(({ sources }) => sources)
      : chart.kind === 'amounts'
        ? chart.groups.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources))
        : [];
  return [...new Set([...chart.sources, ...within])];
}
