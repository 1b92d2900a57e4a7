import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { resolve, screenAt, wayOf } from '../../../src/cause-finder/route.ts';
import type { Question } from '../../../src/model/question.ts';
import { cause, followUp, item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const fallback = cause('no-cause', [], { fallback: true });

describe('a page of questions', () => {
  const asked = (questions: Question[], signs: ReturnType<typeof sign>[], answers: Answers) => {
    const onPage = questions.map((one) => ({ ...one, page: 'page' }));
    const step = screenAt(
      wayOf(tinyQuiz({ questions: onPage, causes: [cause('a', signs), fallback] }), { age: ['old'], ...answers }),
      'page',
    );
    return step?.kind === 'ask' ? step.questions.map(({ id }) => id) : [];
  };
  const p = question('p', ['x', 'y']);
  const q = question('q', ['x', 'y']);

  it('keeps a question whose answer matters no more once another one on the page is answered', () => {
    const signs = [sign({ p: ['x'] }, 9), sign({ q: ['x'] }, 1)];
    expect(asked([p, q], signs, {})).toEqual(['p', 'q']);
    expect(asked([p, q], signs, { p: ['x'] })).toEqual(['p', 'q']);
  });

  it('leaves out a question that can change nothing', () => {
    expect(asked([p, q], [sign({ p: ['x'] }, 3)], {})).toEqual(['p']);
  });

  it('shows a question only when all it hangs on is answered', () => {
    const hanging = question('h', ['x', 'y'], { skipWhen: { p: ['y'], q: ['y'] } });
    const signs = ['p', 'q', 'h'].map((id) => sign({ [id]: ['x'] }, 2));
    expect(asked([p, q, hanging], signs, { p: ['x'] })).toEqual(['p', 'q']);
    expect(asked([p, q, hanging], signs, { p: ['x'], q: ['x'] })).toEqual(['p', 'q', 'h']);
  });

  it('holds its questions in the order of the data, each page where its first question stands', () => {
    const signs = ['p', 'q', 'r'].map((id) => sign({ [id]: ['x'] }, 2));
    const between = [{ ...p, page: 'page' }, question('r', ['x', 'y']), { ...q, page: 'page' }];
    const quiz = tinyQuiz({ questions: between, causes: [cause('a', signs), fallback] });
    const step = resolve(quiz, { age: ['old'] });
    expect(step).toMatchObject({ key: 'page', questions: [{ id: 'p' }, { id: 'q' }] });
    expect(resolve(quiz, { age: ['old'], p: ['x'], q: ['x'] })).toMatchObject({ key: 'r' });
  });
});

describe('the private page', () => {
  const secret = (id: string) => item(id, { private: true, skip: true, followUps: [followUp(`${id}-kind`, ['x'])] });
  const quiz = tinyQuiz({ items: [secret('a'), secret('b')] });

  it('waits for what is open below any of its items', () => {
    const told = { age: ['old'], private: ['done'] };
    expect(resolve(quiz, { ...told, a: ['no'], b: ['yes'] }).key).toBe('private');
    expect(resolve(quiz, { ...told, a: ['yes'], b: ['no'] }).key).toBe('private');
    expect(resolve(quiz, { ...told, a: ['yes'], 'a-kind': ['x'] }).key).not.toBe('private');
  });
});

it('a path is a step of its own kind, with its items', () => {
  const path = { id: 'kids', title: 'Kids', action: 'Book.', why: 'Because.', when: { age: ['young'] } };
  const quiz = tinyQuiz({ paths: [{ ...path, items: [item('limp')] }] });
  expect(resolve(quiz, { age: ['young'] })).toMatchObject({ kind: 'path', items: [{ item: { id: 'limp' } }] });
});
