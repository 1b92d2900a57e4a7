import type { Answers } from './answers.ts';
import { holds } from './conditions.ts';
import type { FinderCause, FinderData, FinderSign } from './finder-data.ts';

/** A pattern comes first from this many points on, with at least one point more than the next. */
export const threshold = 3;
/** One weak sign alone shows nothing: a pattern is listed from two points on. */
export const listedFrom = 2;
const mostListed = 3;

export type Fit = 'fits-well' | 'partly' | 'little';

/** How well a pattern fits: at least two moderate signs above the threshold, at the threshold, or below it. */
export const fitOf = (points: number): Fit =>
  points >= threshold + listedFrom ? 'fits-well' : points >= threshold ? 'partly' : 'little';

/** A cause beside the signs that speak for and against it. Points rank and are never shown. */
export interface Match {
  cause: FinderCause;
  points: number;
  fit: Fit;
  for: FinderSign[];
  against: FinderSign[];
  /** Signs that do not hold and would count against the first pattern, or for the others. */
  wouldChange: FinderSign[];
}

export interface Ranking {
  /** Null when nothing reaches the threshold or two patterns tie: then the fallback stands first. */
  first: Match | null;
  fallback: FinderCause | undefined;
  /** Up to three patterns in all, those that partly fit below the first or below the fallback. */
  others: Match[];
  /** What may play a part; never first. */
  contributors: Match[];
}

const sum = (signs: FinderSign[]): number => signs.reduce((total, sign) => total + sign.points, 0);

function match(cause: FinderCause, live: Answers): Match {
  const held = cause.signs.filter((sign) => holds(sign.when, live));
  const points = sum(held);
  return {
    cause,
    points,
    fit: fitOf(points),
    for: held.filter((sign) => sign.points >= 0),
    against: held.filter((sign) => sign.points < 0),
    wouldChange: cause.signs.filter((sign) => !held.includes(sign) && sign.points > 0),
  };
}

const asFirst = (first: Match, live: Answers): Match => ({
  ...first,
  wouldChange: first.cause.signs.filter((sign) => sign.points < 0 && !holds(sign.when, live)),
});

/** Ranks the causes for live answers. The order of the data breaks ties below the first place. */
export function rankCauses(quiz: FinderData, live: Answers): Ranking {
  const matches = quiz.causes
    .filter((cause) => !cause.fallback && holds(cause.needs, live))
    .map((cause) => match(cause, live));
  const listed = matches
    .filter(({ cause, points }) => cause.kind === 'ranked' && points >= listedFrom)
    .sort((a, b) => b.points - a.points);
  const [best, next] = listed;
  const leads = best !== undefined && best.points >= threshold && best.points > (next?.points ?? 0);
  return {
    first: leads ? asFirst(best, live) : null,
    fallback: quiz.causes.find((cause) => cause.fallback),
    others: leads ? listed.slice(1, mostListed) : listed.slice(0, mostListed),
    contributors: matches.filter((one) => one.cause.kind === 'contributor' && one.for.length > 0 && one.points >= 0),
  };
}
