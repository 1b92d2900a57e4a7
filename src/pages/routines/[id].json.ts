import type { APIRoute, GetStaticPaths } from 'astro';
import { exercisesOf, routines } from '../../library/movements.ts';
import type { Routine } from '../../model/routine.ts';

export const getStaticPaths = (async () =>
  (await routines()).map((routine) => ({ params: { id: routine.id }, props: { routine } }))) satisfies GetStaticPaths;

/** A routine with its movements, for following along. */
export const GET: APIRoute<{ routine: Routine }> = async ({ props: { routine } }) =>
  Response.json({ routine, exercises: await exercisesOf(routine) });
