import { type Countdown, minute } from './countdown.ts';

/** The name under which a tab keeps a timer over a reload. The privacy page tells of it. */
const key = 'unknot-timer';

/** Keeps what runs or waits; what is ready or over leaves nothing behind. */
export function keep(id: string, countdown: Countdown): void {
  try {
    if (countdown.state === 'running' || countdown.state === 'paused') {
      sessionStorage.setItem(key, JSON.stringify({ id, ...countdown }));
    } else sessionStorage.removeItem(key);
  } catch {
    // A device that keeps nothing counts all the same, until the page is left.
  }
}

/**
 * The timer that was under way, if there was one that could have been started here.
 * @param most its longest time in minutes
 */
export function kept(id: string, most: number, now: number): Countdown | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!value || typeof value !== 'object') return null;
    const found = value as Record<string, unknown>;
    const within = (time: unknown): time is number => typeof time === 'number' && time <= most * minute;
    if (found.id !== id) return null;
    if (found.state === 'paused' && within(found.left) && found.left > 0) return { state: 'paused', left: found.left };
    const { endsAt } = found;
    return found.state === 'running' && typeof endsAt === 'number' && within(endsAt - now)
      ? { state: 'running', endsAt }
      : null;
  } catch {
    return null;
  }
}
