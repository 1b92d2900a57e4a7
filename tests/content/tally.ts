/** How often each value occurs, as one line. */
export function tally<T>(list: T[]): string {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => (a[0] > b[0] ? 1 : -1))
    .map(([value, count]) => `${value}: ${count}`)
    .join(', ');
}

export const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Whether to print the tables behind a test. */
export const printing = Boolean(process.env.FINDER_TABLES);
