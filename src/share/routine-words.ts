import type { RoutineStep } from '../model/routine.ts';

/** A time as people say it: whole minutes as minutes, all else as seconds. */
export function timeWords(seconds: number): string {
  const whole = seconds % 60 === 0;
  const count = whole ? seconds / 60 : seconds;
  return `${count} ${whole ? 'minute' : 'second'}${count === 1 ? '' : 's'}`;
}

const timesWords = (repeats: number): string => (repeats === 1 ? 'once' : `${repeats} times`);

/** How much a step asks for: "5 times on each side", "for 2 minutes". */
export function amountWords(step: RoutineStep): string {
  const amount = 'seconds' in step ? `for ${timeWords(step.seconds)}` : timesWords(step.repeats);
  return step.bothSides ? `${amount} on each side` : amount;
}

/** Seconds as a clock that counts down shows them: 1:05. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
