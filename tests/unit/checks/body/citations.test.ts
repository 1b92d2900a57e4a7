import { describe, expect, it } from 'vitest';
import { figureIn } from '../../../../src/checks/body/citations.ts';

describe('figureIn', () => {
  it.each([
    ['About 2 in 3 have another spell within a year.', '2 in 3'],
    ['One in ten needs an operation.', 'One in ten'],
    ['Half of all do, or nine out of ten.', 'nine out of ten'],
    ['Of 1,172 people, 11 had one.', '1,172 people'],
    ['It takes about 7 points off.', '7 points'],
    ['The risk fell by 30 %.', '30 %'],
    ['After 55, it takes longer.', '55'],
    ['Take no more than 4,000 mg.', '4,000'],
  ])('finds the figure of: %s', (text, figure) => expect(figureIn(text)).toBe(figure));

  it.each([
    'Most of it passes within weeks.',
    'Under 18? Get seen.',
    'You are 60 or over.',
    'It is offered to people of 18 to 30.',
    'Ask for your B12.',
    'Say: "I am 30 weeks pregnant."',
    'How many people in 100 get better?',
    'Rate it from 0 to 10.',
    'At 3 a.m. it is dark.',
    'This is called 90/90.',
  ])('finds none in: %s', (text) => expect(figureIn(text)).toBeUndefined());
});
