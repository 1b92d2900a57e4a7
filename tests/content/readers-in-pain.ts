import type { Answers } from '../../src/cause-finder/answers.ts';
import { chance, oneOf, someAnswer } from './made-up-readers.ts';
import { dangerItems, realQuiz } from './real-finder.ts';

/** Readers without a danger sign who answer every question about the pain at random; some have leg trouble or periods. */
export function readersInPain(count: number, seed: number): Answers[] {
  const random = chance(seed);
  const ages = ['18-30', '31-44', '45-49', '50-59', '60-64', '65-69', '70-plus'];
  return Array.from({ length: count }, () => {
    const truth: Record<string, string[]> = { age: [oneOf(ages, random)] };
    for (const { id } of realQuiz.questions) {
      const field = realQuiz.fields.find((one) => one.id === id);
      if (field) truth[id] = someAnswer(field, random);
    }
    if (random() < 0.5)
      Object.assign(truth, {
        'leg-pain-or-walking': ['yes'],
        'leg-pain-kind': ['down-leg'],
        'leg-pain-course': ['short'],
        'leg-pain-numb': ['no'],
      });
    if (random() < 0.3) Object.assign(truth, { 'period-or-pelvis': ['yes'], 'period-or-pelvis-kind': ['usual'] });
    return truth;
  });
}

/** The answers of somebody who was asked everything there is: what they did not say is no. */
export function everythingAnswered(truth: Answers): Answers {
  const silent = dangerItems.filter((item) => !item.always && !truth[item.id]);
  const noes = Object.fromEntries(silent.map(({ id }) => [id, ['no']]));
  return { ...noes, ...truth, private: ['done'], 'pill-safety': ['none'] };
}
