import type { Exercise } from '../model/records.ts';
import type { Routine } from '../model/routine.ts';
import { secondsOfSide } from './timing.ts';

/** A stretch of a routine that is followed along with. Times are in seconds, counted from the start of the routine. */
export interface Stretch {
  /** A movement on one side or both at once, or the rest after it. */
  kind: 'move' | 'rest';
  /** The place of its step in the routine, from 0. */
  step: number;
  /** Which side it is for, where each has its turn. */
  side?: 'first' | 'second';
  from: number;
  seconds: number;
}

/** Where a routine stands at a time. */
export type Moment = { kind: 'during'; index: number; stretch: Stretch; passed: number } | { kind: 'end' };

/** A routine as stretches, one after the other without a gap. Movements it does not know and empty rests are left out. */
export function timelineOf(routine: Routine, exercises: readonly Exercise[]): Stretch[] {
  const parts = routine.steps.flatMap((step, place): Omit<Stretch, 'from'>[] => {
    const exercise = exercises.find(({ id }) => id === step.exercise);
    if (!exercise) return [];
    const move = { kind: 'move' as const, step: place, seconds: secondsOfSide(step, exercise) };
    const moves = step.bothSides
      ? [
          { ...move, side: 'first' as const },
          { ...move, side: 'second' as const },
        ]
      : [move];
    return step.rest > 0 ? [...moves, { kind: 'rest', step: place, seconds: step.rest }] : moves;
  });
  let from = 0;
  return parts.map((part) => {
    const stretch = { ...part, from };
    from += part.seconds;
    return stretch;
  });
}

/** Seconds from the start to the end. */
export function lengthOf(timeline: readonly Stretch[]): number {
  const last = timeline.at(-1);
  return last ? last.from + last.seconds : 0;
}

/** Where the routine stands so many seconds after its start. A stretch begins where the one before it ends. */
export function momentAt(timeline: readonly Stretch[], time: number): Moment {
  const index = timeline.findIndex(({ from, seconds }) => time < from + seconds);
  const stretch = timeline[index];
  return stretch ? { kind: 'during', index, stretch, passed: Math.max(0, time - stretch.from) } : { kind: 'end' };
}

/** The time at which the next stretch begins; at the last one, the end. */
export function skipFrom(timeline: readonly Stretch[], time: number): number {
  const now = momentAt(timeline, time);
  return now.kind === 'end' ? lengthOf(timeline) : now.stretch.from + now.stretch.seconds;
}

/** So many seconds after the start of a stretch, going back still means the stretch before it. */
export const barelyBegun = 3;

/** The time at which this stretch begins or, where it has barely begun, the one before it. */
export function backFrom(timeline: readonly Stretch[], time: number): number {
  const now = momentAt(timeline, time);
  const index = now.kind === 'end' ? timeline.length : now.index;
  const again = now.kind === 'during' && now.passed > barelyBegun;
  return timeline[again ? index : Math.max(0, index - 1)]?.from ?? 0;
}
