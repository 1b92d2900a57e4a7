import type { Moment } from '../../figures/timeline.ts';
import type { Exercise } from '../../model/records.ts';
import type { Routine, RoutineStep } from '../../model/routine.ts';
import { amountWords, timeWords } from '../../share/routine-words.ts';

/** A step of a routine with its movement. */
export interface Move {
  step: RoutineStep;
  exercise: Exercise;
}

/** The steps of a routine whose movements are there. */
export const movesOf = ({ steps }: Routine, exercises: readonly Exercise[]): (Move | undefined)[] =>
  steps.map((step) => {
    const exercise = exercises.find(({ id }) => id === step.exercise);
    return exercise && { step, exercise };
  });

/** The place of the movement that a moment is about: in a rest, the one that comes next. */
export const placeOf = (moment: Moment): number | undefined =>
  moment.kind === 'end' ? undefined : moment.stretch.step + (moment.stretch.kind === 'rest' ? 1 : 0);

export const sideNames = { first: 'One side', second: 'Other side' } as const;

/** What is said when a stretch begins. It stays the same until the next one does. */
export function announcement(moment: Moment, moves: readonly (Move | undefined)[]): string {
  const place = placeOf(moment);
  if (moment.kind === 'end' || place === undefined) return 'Done. That was the whole set.';
  const { kind, seconds, side } = moment.stretch;
  const move = moves[place];
  if (kind === 'rest') return `Rest for ${timeWords(seconds)}.${move ? ` Next: ${move.exercise.name}.` : ''}`;
  if (!move) return '';
  if (side === 'second') return `Now the other side: ${move.exercise.name}.`;
  return `Move ${place + 1} of ${moves.length}: ${move.exercise.name}, ${amountWords(move.step)}.`;
}

/** The same, with what to do where a movement begins, for reading aloud. */
export function spoken(moment: Moment, moves: readonly (Move | undefined)[]): string {
  const said = announcement(moment, moves);
  const begins = moment.kind === 'during' && moment.stretch.kind === 'move' && moment.stretch.side !== 'second';
  const move = begins ? moves[moment.stretch.step] : undefined;
  return [said, ...(move?.exercise.steps ?? [])].join(' ');
}
