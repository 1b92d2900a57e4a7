import { getCollection } from 'astro:content';
import type { Chart } from '../model/chart.ts';
import type { Exercise } from '../model/records.ts';
import { type Routine, stages } from '../model/routine.ts';

/** Every movement and position, in the order of its file. */
export async function exercises(): Promise<Exercise[]> {
  return (await getCollection('exercises')).map(({ data }) => data).sort((a, b) => a.position - b.position);
}

/** The figures of every chart. */
export async function charts(): Promise<Chart[]> {
  return (await getCollection('charts')).map(({ data }) => data);
}

/** Every routine, from the first day on. */
export async function routines(): Promise<Routine[]> {
  const all = (await getCollection('routines')).map(({ data }) => data);
  return all.sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/** The movements of a routine, each once. */
export async function exercisesOf({ steps }: Routine): Promise<Exercise[]> {
  const all = await exercises();
  return all.filter(({ id }) => steps.some(({ exercise }) => exercise === id));
}
