import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/cause-finder/fields.ts';
import { followUp, item, question, tinyQuiz } from './tiny-quiz.ts';

const fieldNamed = (id: string, ...items: ReturnType<typeof item>[]) =>
  fieldsOf(tinyQuiz({ items, questions: [question('onset', ['lift', 'slow'])] })).find((field) => field.id === id);

describe('what can be answered', () => {
  it('is listed in the order it is asked: age, screens, paths, questions, pills', () => {
    const path = { id: 'kids', title: 'Kids', action: 'Book.', why: 'Because.', items: [item('fever')] };
    const quiz = tinyQuiz({
      items: [item('a', { followUps: [followUp('a-kind', ['x', 'y'])] }), item('b')],
      paths: [path],
      questions: [question('onset', ['lift', 'slow'])],
    });
    expect(fieldsOf(quiz).map(({ id }) => id)).toEqual(['age', 'a', 'a-kind', 'b', 'fever', 'onset', 'pills']);
  });

  it('is the age, which wants one answer', () => {
    expect(fieldNamed('age')).toEqual({
      id: 'age',
      options: ['young', 'old'],
      many: false,
      private: false,
      skippable: false,
    });
  });

  it('is a question, which may be passed over', () => {
    expect(fieldNamed('onset')).toEqual({
      id: 'onset',
      options: ['lift', 'slow'],
      many: false,
      private: false,
      skippable: true,
    });
  });

  it('is the question on pills, with several options at once', () => {
    expect(fieldNamed('pills')).toMatchObject({ options: ['ulcer', 'none'], many: true, skippable: false });
  });

  it('is an item to tick, with yes and no', () => {
    expect(fieldNamed('a', item('a'))).toEqual({
      id: 'a',
      options: ['yes', 'no'],
      many: false,
      private: false,
      skippable: false,
    });
  });

  it('is an item to answer, with not sure besides', () => {
    expect(fieldNamed('a', item('a', { control: 'yes-no-not-sure' }))?.options).toEqual(['yes', 'no', 'not-sure']);
  });

  it('is not an item that is always asked, but what stands below it', () => {
    const child = item('child', { always: true, followUps: [followUp('child-kind', ['x', 'none'], { pick: 'many' })] });
    expect(fieldNamed('child', child)).toBeUndefined();
    expect(fieldNamed('child-kind', child)).toMatchObject({ options: ['x', 'none'], many: true });
  });

  it('is private below a private item, and where a follow-up says so', () => {
    const open = [followUp('below', ['x', 'y'])];
    const secret = [followUp('below', ['x', 'y'], { private: true })];
    expect(fieldNamed('a', item('a', { private: true, followUps: open }))?.private).toBe(true);
    expect(fieldNamed('below', item('a', { private: true, followUps: open }))?.private).toBe(true);
    expect(fieldNamed('below', item('a', { followUps: secret }))?.private).toBe(true);
    expect(fieldNamed('a', item('a', { followUps: secret }))?.private).toBe(false);
    expect(fieldNamed('below', item('a', { followUps: open }))?.private).toBe(false);
  });
});
