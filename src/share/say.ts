/** Words read in a minute; the middle of what adults read silently. Source: Brysbaert, 2019, 238 for non-fiction. */
const wordsPerMinute = 238;

/** Whole minutes, at least one, to read a text. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute));
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people say it: 2026-11-22 is November 2026. */
export function monthOf(day: string): string {
  return month.format(new Date(`${day}T00:00:00Z`));
}

const wholeDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in full: 2026-11-22 is November 22, 2026. */
export function dayWords(day: string): string {
  return wholeDay.format(new Date(`${day}T00:00:00Z`));
}

/** What a reader is told of an article that nobody has checked again by its day. */
export const overdueNote = (nextCheck: string): string =>
  `This page was due for a new check in ${monthOf(nextCheck)}. Some of it may be out of date.`;
