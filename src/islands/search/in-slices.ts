/** A task longer than this is felt while typing; on a slow phone one step may go over it. */
const longest = 8;

/** Takes steps to their end in short tasks, each begun when `pause` says so. `now` is a clock in milliseconds. */
export async function inSlices<Result>(
  steps: Generator<unknown, Result, void>,
  pause: () => Promise<unknown>,
  now: () => number = () => performance.now(),
): Promise<Result> {
  for (;;) {
    const end = now() + longest;
    while (now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}

/** Lets the browser do what waits, such as a key that was pressed, and goes on. */
export const afterOthers = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Goes on when nothing else is to do. */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 50),
  );
