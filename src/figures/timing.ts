import type { Exercise } from '../model/records.ts';
import type { Routine, RoutineStep } from '../model/routine.ts';

/** Seconds that one go through all poses of a movement takes. */
export const secondsOfOnce = ({ poses }: Exercise): number => poses.reduce((sum, { seconds }) => sum + seconds, 0);

/** Seconds that a step of a routine takes, without the rest after it. */
export function secondsOfStep(step: RoutineStep, exercise: Exercise): number {
  const once = 'seconds' in step ? step.seconds : step.repeats * secondsOfOnce(exercise);
  return once * (step.bothSides ? 2 : 1);
}

/** Minutes that a routine takes, rests included, rounded to whole ones. Movements it does not know take no time. */
export function minutesOfRoutine(routine: Routine, exercises: readonly Exercise[]): number {
  const seconds = routine.steps.map((step) => {
    const exercise = exercises.find(({ id }) => id === step.exercise);
    return exercise ? secondsOfStep(step, exercise) + step.rest : 0;
  });
  return Math.round(seconds.reduce((sum, one) => sum + one, 0) / 60);
}
