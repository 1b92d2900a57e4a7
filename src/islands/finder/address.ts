import { decode, encode } from '../../cause-finder/address.ts';
import type { Answers } from '../../cause-finder/answers.ts';
import type { FinderData } from '../../cause-finder/finder-data.ts';

/** Where a reader is: what they said, and the screen they look at. */
export interface Place {
  answers: Answers;
  /** Key of the shown step; empty for where the answers lead. */
  at: string;
}

/** The place as a fragment; private answers are never in it. */
export function fragmentOf(quiz: FinderData, { answers, at }: Place): string {
  return `#${[at && `at=${at}`, encode(quiz, answers)].filter(Boolean).join('&')}`;
}

/** The place a fragment names, whatever it holds. */
export function placeOf(quiz: FinderData, fragment: string): Place {
  return { answers: decode(quiz, fragment), at: /[#&]at=([\w-]{1,60})/.exec(fragment)?.[1] ?? '' };
}
