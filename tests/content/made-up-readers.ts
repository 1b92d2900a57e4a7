import { standsAlone } from '../../src/cause-finder/answers.ts';
import type { Field } from '../../src/cause-finder/fields.ts';
import type { FinderData } from '../../src/cause-finder/finder-data.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** A valid answer to one field: one option, or several where several may be chosen. */
export function someAnswer(field: Field, random: () => number): string[] {
  const first = oneOf(field.options, random);
  if (!field.many || standsAlone(first)) return [first];
  return field.options.filter((option) => option === first || (!standsAlone(option) && random() < 0.25));
}

/** Answers without sense: each item ticked with chance `ticks`, a few fields and sometimes the age left open. */
export function randomAnswers(quiz: FinderData, random: () => number, ticks: number): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  const gaps = random() < 0.5 ? 0 : 0.1;
  for (const field of quiz.fields) {
    if (random() < gaps) continue;
    const quiet = field.options.includes('no') && field.options[0] === 'yes' && random() > ticks;
    answers[field.id] = quiet ? ['no'] : someAnswer(field, random);
  }
  return answers;
}
