import type { Exercise } from '../model/records.ts';
import type { Routine, RoutineStep } from '../model/routine.ts';

/**
 * The places of the poses that one go through a movement passes, in order. A movement of more than two poses comes back
 * the way it went, unless it goes round in a loop.
 */
export function posesOfOnce({ poses, loop = false }: Exercise): number[] {
  const there = poses.map((_, place) => place);
  return loop ? there : [...there, ...there.slice(1, -1).reverse()];
}

/** Seconds that one go through a movement takes. */
export const secondsOfOnce = (exercise: Exercise): number =>
  posesOfOnce(exercise).reduce((sum, place) => sum + (exercise.poses[place]?.seconds ?? 0), 0);

/** Seconds that a step of a routine takes on one side, without the rest after it. */
export const secondsOfSide = (step: RoutineStep, exercise: Exercise): number =>
  'seconds' in step ? step.seconds : step.repeats * secondsOfOnce(exercise);

/** Seconds that a step of a routine takes, without the rest after it. */
export const secondsOfStep = (step: RoutineStep, exercise: Exercise): number =>
  secondsOfSide(step, exercise) * (step.bothSides ? 2 : 1);

/** Minutes that a routine takes, rests included, rounded to whole ones. Movements it does not know take no time. */
export function minutesOfRoutine(routine: Routine, exercises: readonly Exercise[]): number {
  const seconds = routine.steps.map((step) => {
    const exercise = exercises.find(({ id }) => id === step.exercise);
    return exercise ? secondsOfStep(step, exercise) + step.rest : 0;
  });
  return Math.round(seconds.reduce((sum, one) => sum + one, 0) / 60);
}
