import { describe, expect, it } from 'vitest';
import { symptomsIn } from '../../../src/search/symptoms.ts';

describe('answers a query gives away', () => {
  it.each([
    ['back went when lifting a box', [['onset', 'lift-bend-twist']]],
    ['tail bone hurts', [['place', 'tailbone']]],
    ['coccyx', [['place', 'tailbone']]],
    ['pain below the knee', [['leg-reach', 'below-knee']]],
    [
      'bending over, pain in my groin',
      [
        ['onset', 'lift-bend-twist'],
        ['place', 'groin'],
      ],
    ],
    ['stiff in the morning', [['night-morning', 'stiff-30']]],
    ['LIFTED my toddler', [['onset', 'lift-bend-twist']]],
  ])('%s', (query, answers) => {
    expect(symptomsIn(query)).toEqual(answers.map(([question, option]) => ({ question, option })));
  });

  it.each(['', 'back pain', 'not from lifting', 'tailbone or groin', 'without pain below the knee', '🙂'])(
    '%j gives none away',
    (query) => expect(symptomsIn(query)).toEqual([]),
  );

  it('each is told once', () => {
    expect(symptomsIn('lifting and lifting')).toHaveLength(1);
  });
});
