import { expect, it } from 'vitest';
import { explainAddress } from '../../src/build/explain.ts';
import { encode } from '../../src/cause-finder/address.ts';
import { realDanger, realQuiz } from './real-finder.ts';

const noes = Object.fromEntries(realDanger.screens.flatMap((screen) => screen.items.map(({ id }) => [id, ['no']])));
const address = `https://example.org/finder/#${encode(realQuiz, {
  ...noes,
  age: ['31-44'],
  onset: ['lift-bend-twist'],
  duration: ['under-6-weeks'],
  place: ['middle'],
  worse: ['bending-moving'],
  eases: ['keeping-still'],
  life: ['tight-legs'],
  health: ['none'],
  'pill-safety': ['ulcer'],
  private: ['done'],
})}`;

it('an address of a result is explained rule by rule', () => {
  const lines = explainAddress(realQuiz, address).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Care level: self-care',
      'first: muscle-strain, with at least 3 points and a lead',
      'may play a part: tight-legs',
      '  leg-reach: none (follows from the rules)',
    ]),
  );
  expect(lines.some((line) => line.startsWith('Left out: nsaids.'))).toBe(true);
});

it('an address without sense is explained as an empty one', () => {
  expect(explainAddress(realQuiz, 'nothing at all')).toContain('Step: age age, after 0 screens');
});
