/** A time that runs out. Times are in milliseconds; `now` is the clock's. */
export type Countdown =
  | { state: 'ready' }
  /** It ends at a moment and not after so many ticks, so that a sleeping tab loses nothing. */
  | { state: 'running'; endsAt: number }
  | { state: 'paused'; left: number }
  | { state: 'over' };

export const minute = 60_000;

export const start = (minutes: number, now: number): Countdown => ({
  state: 'running',
  endsAt: now + minutes * minute,
});

export const pause = (countdown: Countdown, now: number): Countdown =>
  countdown.state === 'running' ? { state: 'paused', left: left(countdown, now) } : countdown;

export const resume = (countdown: Countdown, now: number): Countdown =>
  countdown.state === 'paused' ? { state: 'running', endsAt: now + countdown.left } : countdown;

/** The countdown as it stands now: over once its end has come. */
export const at = (countdown: Countdown, now: number): Countdown =>
  countdown.state === 'running' && countdown.endsAt <= now ? { state: 'over' } : countdown;

/** How much is left; 0 where nothing runs. */
export function left(countdown: Countdown, now: number): number {
  if (countdown.state === 'running') return Math.max(0, countdown.endsAt - now);
  return countdown.state === 'paused' ? countdown.left : 0;
}

/** Minutes to choose from: steps of five up to the most, the usual and the most among them. */
export function choices(usual: number, most: number): number[] {
  const steps = Array.from({ length: Math.floor(most / 5) }, (_, index) => (index + 1) * 5);
  return [...new Set([...steps, usual, most])].sort((a, b) => a - b);
}

/** Whole seconds as people read them: 9:05. A second begun counts. */
export function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
