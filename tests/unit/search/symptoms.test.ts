import { describe, expect, it } from 'vitest';
import { symptomsIn } from '../../../src/search/symptoms.ts';

describe('answers a query gives away', () => {
  it.each([
    ['back went after lifting a box', [['onset', 'lift-bend-twist']]],
    ['tail bone hurts', [['place', 'tailbone']]],
    ['coccyx', [['place', 'tailbone']]],
    ['pain below the knee', [['leg-reach', 'below-knee']]],
    [
      'I bent over, pain in my groin',
      [
        ['onset', 'lift-bend-twist'],
        ['place', 'groin'],
      ],
    ],
    ['stiff in the morning', [['night-morning', 'stiff-30']]],
    ['LIFTED my toddler', [['onset', 'lift-bend-twist']]],
    ['woke up with a bad back', [['onset', 'woke']]],
  ])('%s', (query, answers) => {
    expect(symptomsIn(query)).toEqual(answers.map(([question, option]) => ({ question, option })));
  });

  it.each([
    '',
    'back pain',
    'not after lifting',
    'tailbone or groin',
    'without pain below the knee',
    'how to lift properly',
    'lifting belt',
    'afraid of bending',
    'pain wakes me up',
    'shoplifted',
    '🙂',
  ])('%j gives none away', (query) => expect(symptomsIn(query)).toEqual([]));

  it('each is told once', () => {
    expect(symptomsIn('I lifted and lifted')).toHaveLength(1);
  });
});
