import { minutesOfRoutine } from '../../figures/timing.ts';
import { exercises, routines } from '../../library/movements.ts';
import type { Routine } from '../../model/routine.ts';

/** A routine with what its page says of itself. */
export type RoutinePage = {
  routine: Routine;
  /** Address below the site's base. */
  path: string;
  title: string;
  description: string;
  minutes: number;
};

/** The page of every routine, from the first day on. */
export async function routinePages(): Promise<RoutinePage[]> {
  const all = await exercises();
  return (await routines()).map((routine) => {
    const { id, name, steps } = routine;
    const minutes = minutesOfRoutine(routine, all);
    return {
      routine,
      path: `/routines/${id}/`,
      title: `${name}: ${steps.length} moves for your back`,
      description: `${name}: ${steps.length} moves in about ${minutes} minutes, drawn step by step with how many and how long. Follow along on the screen, or print one page.`,
      minutes,
    };
  });
}
