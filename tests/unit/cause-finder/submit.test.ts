import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { screenAt, wayOf } from '../../../src/cause-finder/route.ts';
import { skip, submit, unanswered } from '../../../src/cause-finder/submit.ts';
import { cause, followUp, item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const quiz = tinyQuiz({
  items: [
    item('a'),
    item('b', { followUps: [followUp('b-kind', ['x', 'none'], { pick: 'many' })] }),
    item('secret', { private: true, skip: true, followUps: [followUp('secret-kind', ['x', 'y'])] }),
  ],
  paths: [
    {
      id: 'kids',
      title: 'Kids',
      action: 'Book.',
      why: 'Because.',
      when: { age: ['young'] },
      items: [item('child', { always: true, followUps: [followUp('child-kind', ['x', 'none'])] })],
    },
  ],
  questions: [
    question('onset', ['lift', 'slow'], { page: 'start' }),
    question('place', ['back', 'leg'], { page: 'start' }),
  ],
  causes: [cause('strain', [sign({ onset: ['lift'] }, 2), sign({ place: ['back'] }, 2)])],
});
const old = { age: ['old'], a: ['no'], b: ['no'] };
function at(key: string, answers: Answers) {
  const step = screenAt(wayOf(quiz, answers), key);
  if (!step) throw new Error(`no step ${key}`);
  return step;
}

const path = { id: 'carrying', title: 'Carrying', action: 'Call.', why: 'Because.', when: { age: ['old'] } };

describe('Next', () => {
  it('turns items left alone on a path into no as well', () => {
    const pregnant = tinyQuiz({ paths: [{ ...path, items: [item('bleeding'), item('pressure')] }] });
    const draft = { age: ['old'], pressure: ['yes'] };
    const step = screenAt(wayOf(pregnant, draft), 'path-carrying');
    expect(step && submit(step, draft)).toEqual({ ...draft, bleeding: ['no'] });
  });

  it('turns items left alone into no and keeps what was said', () => {
    const draft = { age: ['old'], a: ['yes'] };
    expect(submit(at('first-screen', draft), draft)).toEqual({ age: ['old'], a: ['yes'], b: ['no'] });
  });

  it('passes the private page and answers nothing there', () => {
    expect(submit(at('private', old), old)).toEqual({ ...old, private: ['done'] });
  });

  it('does not answer for an item that is always asked', () => {
    const young = { ...old, age: ['young'] };
    expect(submit(at('path-kids', young), young)).toEqual(young);
  });

  it('changes nothing on other screens', () => {
    expect(submit(at('age', {}), {})).toEqual({});
  });
});

describe('passing over', () => {
  it('drops what was said on the private page', () => {
    const said = { ...old, secret: ['yes'], 'secret-kind': ['x'] };
    expect(skip(at('private', said), said)).toEqual({ ...old, private: ['done'] });
  });

  it('leaves the other questions of a page without an answer', () => {
    const half = { ...old, private: ['done'], onset: ['lift'] };
    expect(skip(at('start', half), half)).toEqual({ ...half, place: [] });
  });

  it('is not for danger screens', () => {
    const ticked = { ...old, a: ['yes'] };
    expect(skip(at('first-screen', ticked), ticked)).toEqual(ticked);
    expect(skip(at('age', old), old)).toEqual(old);
  });
});

describe('what is missing before Next', () => {
  it.each<[string, string, Answers, string[]]>([
    ['the age', 'age', {}, ['age']],
    ['a follow-up below a tick, not an item left alone', 'first-screen', { age: ['old'], b: ['yes'] }, ['b-kind']],
    ['nothing when the follow-up is answered', 'first-screen', { age: ['old'], b: ['yes'], 'b-kind': ['none'] }, []],
    ['a follow-up on the private page', 'private', { ...old, secret: ['yes'] }, ['secret-kind']],
    ['the follow-up of an item that is always asked', 'path-kids', { age: ['young'] }, ['child-kind']],
    ['each question of a page that was not passed over', 'start', { ...old, private: ['done'], place: [] }, ['onset']],
    ['the question on pills', 'pills', { ...old, private: ['done'] }, ['pills']],
  ])('%s', (_, key, answers, expected) => {
    expect(unanswered(at(key, answers), answers)).toEqual(expected);
  });

  it('is nothing on a result', () => {
    const all = { ...old, private: ['done'], onset: ['lift'], place: ['back'], pills: ['none'] };
    expect(unanswered(at('result', all), all)).toEqual([]);
  });
});
