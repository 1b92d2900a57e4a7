import { describe, expect, it } from 'vitest';
import { safetyNet, summary } from '../../../src/cause-finder/summary.ts';
import { followUp, item, question, tinyQuiz } from './tiny-quiz.ts';

const quiz = tinyQuiz({
  items: [
    item('a'),
    item('b', { control: 'yes-no-not-sure', followUps: [followUp('b-kind', ['x', 'y'], { pick: 'many' })] }),
    item('secret', { private: true, followUps: [followUp('secret-kind', ['x', 'y'])] }),
    item('pills-taken', { followUps: [followUp('why', ['x', 'y'], { private: true })] }),
  ],
  questions: [
    question('place', ['back', 'leg'], { pick: 'many' }),
    question('leg', ['calf', 'none'], { skipWhen: { a: ['no'] }, skipAs: 'none' }),
  ],
  safetyNet: ['b', 'a', 'unknown'],
});

describe('the summary for a clinician', () => {
  it('gives the age, the signs that were ticked and what was said about the pain, in the words of the quiz', () => {
    const { rows } = summary(quiz, {
      age: ['old'],
      a: ['yes'],
      b: ['not-sure'],
      'b-kind': ['y', 'x'],
      place: ['leg', 'back'],
    });
    expect(rows).toEqual([
      { id: 'age', label: 'How old?', values: ['Label of old'] },
      { id: 'a', label: 'Sign of a', values: ['Yes'] },
      { id: 'b', label: 'Sign of b', values: ['I am not sure'] },
      { id: 'b-kind', label: 'More on b-kind?', values: ['Label of x', 'Label of y'] },
      { id: 'place', label: 'Question place?', values: ['Label of back', 'Label of leg'] },
    ]);
  });

  it('lists the danger signs that were denied', () => {
    expect(summary(quiz, { age: ['old'], a: ['no'], b: ['yes'] }).denied).toEqual(['Sign of a']);
  });

  it('never holds a private answer', () => {
    const told = { age: ['old'], secret: ['yes'], 'secret-kind': ['x'], 'pills-taken': ['yes'], why: ['x'] };
    const { rows, denied } = summary(quiz, told);
    expect(rows.map(({ id }) => id)).toEqual(['age', 'pills-taken']);
    expect(summary(quiz, { age: ['old'], secret: ['no'] }).denied).toEqual(denied);
  });

  it('leaves out questions without an answer and those passed over', () => {
    expect(summary(quiz, { age: ['old'], place: [] }).rows.map(({ id }) => id)).toEqual(['age']);
  });
});

it('a question that was not asked is not answered for the reader', () => {
  expect(summary(quiz, { age: ['old'], a: ['no'] }).rows.map(({ id }) => id)).toEqual(['age']);
});

it('an item that is always asked shows only what was said below it', () => {
  const child = item('child', { always: true, followUps: [followUp('child-kind', ['x', 'none'])] });
  const { rows } = summary(tinyQuiz({ items: [child] }), { age: ['young'], 'child-kind': ['none'] });
  expect(rows.map(({ id }) => id)).toEqual(['age', 'child-kind']);
});

it('the safety net lists its signs in order and skips an unknown one', () => {
  expect(safetyNet(quiz).map(({ id }) => id)).toEqual(['b', 'a']);
});
