/** How far a routine has been followed. It holds no clock: whoever asks says what time it is, in milliseconds. */
export type Playhead =
  | { kind: 'still'; at: number }
  /** `at` seconds had been followed when the clock said `since`. */
  | { kind: 'running'; at: number; since: number };

export const atStart: Playhead = { kind: 'still', at: 0 };

/** Seconds followed by now. A clock that was set back takes nothing away. */
export const followed = (head: Playhead, now: number): number =>
  head.kind === 'still' ? head.at : head.at + Math.max(0, now - head.since) / 1000;

export const run = (head: Playhead, now: number): Playhead => ({
  kind: 'running',
  at: followed(head, now),
  since: now,
});

export const stop = (head: Playhead, now: number): Playhead => ({ kind: 'still', at: followed(head, now) });

/** The same, so many seconds after the start; what runs goes on running. */
export const moveTo = (head: Playhead, at: number, now: number): Playhead =>
  head.kind === 'still' ? { kind: 'still', at } : { kind: 'running', at, since: now };
