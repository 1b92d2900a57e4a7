/** The days an article keeps, as YYYY-MM-DD. */
export interface KeptDays {
  published: string;
  checked: string;
  changes: readonly { day: string; what: string }[];
}

/** The day an article last became what it is: the newest of its publication, its checks and its changes. */
export function lastModified({ published, checked, changes }: KeptDays): string {
  return newest([published, checked, ...changes.map(({ day }) => day)]) ?? published;
}

/** The newest of some days, if there is one. */
export function newest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

/** Whether the day by which an article was to be checked again has passed. Days as YYYY-MM-DD. */
export const isOverdue = (nextCheck: string, today: string): boolean => nextCheck < today;
