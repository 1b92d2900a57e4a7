import { describe, expect, it } from 'vitest';
import { amountsChart, lengthOf } from '../../../src/figures/charts/amounts.ts';
import { sourcesOf, tableOf } from '../../../src/figures/charts/chart.ts';
import { courseChart, courseScales } from '../../../src/figures/charts/course.ts';
import { wrapped } from '../../../src/figures/charts/parts.ts';
import { partOfEach, peopleChart } from '../../../src/figures/charts/people.ts';
import type { Mark } from '../../../src/figures/mark.ts';
import type { Amounts, Course, People } from '../../../src/model/chart.ts';

const common = { title: 'A chart', description: 'What it shows.', sources: ['a'] };
const course: Course = {
  ...common,
  id: 'chart-course',
  kind: 'course',
  measure: 'Pain',
  most: 100,
  points: [
    { week: 0, when: 'at the start', value: 80 },
    { week: 10, when: 'at ten weeks', value: 20 },
  ],
};
const people: People = {
  ...common,
  id: 'chart-people',
  kind: 'people',
  groups: [
    {
      name: 'One study',
      parts: [
        { label: 'fell', count: 30 },
        { label: 'slipped', count: 12 },
      ],
      others: 'stood',
      sources: ['a'],
    },
    { name: 'Another', parts: [{ label: 'fell', count: 7 }], others: 'stood', sources: ['b'] },
  ],
};
const amounts: Amounts = {
  ...common,
  id: 'chart-amounts',
  kind: 'amounts',
  groups: [
    {
      name: 'Days',
      unit: 'days',
      most: 200,
      rows: [
        { label: 'Without', value: 100, sources: ['a'] },
        { label: 'With', value: 150, range: [120, 180], sources: ['c'] },
      ],
    },
  ],
};
const texts = (marks: readonly Mark[]) =>
  marks.filter(({ tag }) => tag === 'text').map(({ children }) => children?.[0]);

describe('a course', () => {
  it('puts each value at its height and each week at its distance', () => {
    const { x, y } = courseScales(course);
    expect(y(0) - y(20)).toBeCloseTo((y(0) - y(80)) / 4);
    expect(x(5) - x(0)).toBeCloseTo((x(10) - x(0)) / 2);
  });

  it('draws the rope through every value and says each', () => {
    const { marks } = courseChart(course);
    const { x, y } = courseScales(course);
    const core = marks.find(({ attributes }) => attributes.stroke === 'var(--figure-rope)');
    const [, left, top] = /^M([\d.]+),([\d.]+)/.exec(String(core?.attributes.d)) ?? [];
    expect(Number(left)).toBeCloseTo(x(0), 0);
    expect(Number(top)).toBeCloseTo(y(80), 0);
    expect(texts(marks)).toEqual(expect.arrayContaining(['80 at the start', '20 at ten weeks']));
  });
});

describe('people', () => {
  it('are a hundred in each group, each in the part they belong to', () => {
    const [first, second] = people.groups.map(partOfEach);
    const count = (list: number[] | undefined, part: number) => list?.filter((one) => one === part).length;
    expect([0, 1, 2].map((part) => count(first, part))).toEqual([30, 12, 58]);
    expect([0, 1, 2].map((part) => count(second, part))).toEqual([7, 0, 93]);
  });

  it('are drawn as a dot each, with a key', () => {
    const { marks, width } = peopleChart(people);
    const dots = marks.filter(({ tag, attributes }) => tag === 'circle' && attributes.r === 4.6);
    expect(dots).toHaveLength(200 + 3 + 2);
    for (const { attributes } of dots) expect(Number(attributes.cx)).toBeLessThan(width);
    expect(texts(marks)).toEqual(expect.arrayContaining(['30 fell', '93 stood']));
  });
});

describe('amounts', () => {
  it('are as long as their values say', () => {
    const [group] = amounts.groups;
    const [without, withIt] = group?.rows ?? [];
    if (!group || !without || !withIt) throw new Error('no rows');
    expect(lengthOf(withIt, group) / lengthOf(without, group)).toBeCloseTo(1.5, 2);
    expect(texts(amountsChart(amounts).marks)).toEqual(['Days', 'Without', '100 days', 'With', '150 days']);
  });
});

describe('the table behind a chart', () => {
  it.each([
    [
      course,
      [
        ['at the start', '80'],
        ['at ten weeks', '20'],
      ],
    ],
    [
      people,
      [
        ['One study', 'fell', '30'],
        ['One study', 'slipped', '12'],
        ['One study', 'stood', '58'],
        ['Another', 'fell', '7'],
        ['Another', 'stood', '93'],
      ],
    ],
    [
      amounts,
      [
        ['Without', 'Days', '100', ''],
        ['With', 'Days', '150', '120 to 180'],
      ],
    ],
  ] as const)('has the same figures', (chart, rows) => {
    const table = tableOf(chart);
    expect(table.rows).toEqual(rows);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  });

  it('names every source once', () => {
    expect(sourcesOf(people)).toEqual(['a', 'b']);
    expect(sourcesOf(amounts)).toEqual(['a', 'c']);
  });
});

describe('words in a chart', () => {
  it('are broken between words', () => {
    expect(wrapped('had a spell that limited them', 12)).toEqual(['had a spell', 'that limited', 'them']);
  });
});
