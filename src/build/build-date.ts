/**
 * The day a build takes for today, as YYYY-MM-DD, in UTC: BUILD_DATE, else the second SOURCE_DATE_EPOCH names, else the
 * clock's. Nothing else in a build asks what time it is, so that the same sources and day give the same bytes.
 * @throws when either is set to what is no day
 */
export function buildDate(environment: Readonly<Record<string, string | undefined>>, now: () => number): string {
  const { BUILD_DATE: day, SOURCE_DATE_EPOCH: epoch } = environment;
  const time = day ? Date.parse(`${day}T00:00:00Z`) : epoch ? Number(epoch) * 1000 : now();
  if (Number.isNaN(time)) throw new Error(`BUILD_DATE wants a day as 2026-11-22, not "${day ?? epoch}".`);
  return new Date(time).toISOString().slice(0, 10);
}

/** The day of this very build. */
export const today = (): string => buildDate(process.env, Date.now);
