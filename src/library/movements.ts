import { getCollection } from 'astro:content';
import type { Chart } from '../model/chart.ts';
import type { Exercise } from '../model/records.ts';

/** Every movement and position, in the order of its file. */
export async function exercises(): Promise<Exercise[]> {
  return (await getCollection('exercises')).map(({ data }) => data).sort((a, b) => a.position - b.position);
}

/** The figures of every chart. */
export async function charts(): Promise<Chart[]> {
  return (await getCollection('charts')).map(({ data }) => data);
}
