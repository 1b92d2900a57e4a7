import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { askedItems, liveAnswers, shownFollowUps, withoutPrivate } from '../../../src/cause-finder/live.ts';
import { followUp, item, question, tinyQuiz } from './tiny-quiz.ts';

const fall = item('fall', {
  followUps: [
    followUp('height', ['low', 'high']),
    followUp('bones', ['thin', 'strong'], { when: { height: ['low'] } }),
  ],
});
const firstPain = item('first-pain', { when: { age: ['old'] } });
const quiz = tinyQuiz({
  items: [fall, firstPain],
  paths: [
    { id: 'kids', title: 'Kids', action: 'Book.', why: 'Because.', when: { age: ['young'] }, items: [item('limp')] },
  ],
  questions: [
    question('leg', ['calf', 'none'], { skipWhen: { fall: ['no'] }, skipAs: 'none' }),
    question('walk', ['far', 'near'], { skipWhen: { fall: ['no'] } }),
  ],
});

describe('the answers that count', () => {
  it.each<[string, Answers, Answers]>([
    ['are all of a reader who is asked all of them', { fall: ['yes'], height: ['low'] }, {}],
    ['keep how far the private page is, and the pills', { private: ['done'], pills: ['ulcer'] }, {}],
    ['leave out follow-ups below an item without a tick', { fall: ['no'], leg: ['none'] }, { height: ['low'] }],
    ['leave out a follow-up that is not shown', { fall: ['yes'], height: ['high'] }, { bones: ['thin'] }],
    ['leave out a path of other readers', { age: ['old'] }, { limp: ['yes'] }],
    ['leave out an item for other readers', { age: ['young'] }, { 'first-pain': ['yes'] }],
    ['leave out what belongs to nothing that is asked', { age: ['young'] }, { shoe: ['left'] }],
  ])('%s', (_, kept, left) => {
    expect(liveAnswers(quiz, { ...kept, ...left })).toEqual(kept);
  });

  it('have the option a skipped question stands for, and nothing where it stands for none', () => {
    const live = liveAnswers(quiz, { fall: ['no'], leg: ['calf'], walk: ['far'] });
    expect(live).toEqual({ fall: ['no'], leg: ['none'] });
    expect(Object.keys(live)).not.toContain('walk');
  });
});

it('the follow-ups shown are those of a ticked item that fit what was said', () => {
  const shown = (live: Answers) => shownFollowUps(fall, live).map(({ id }) => id);
  expect(shown({ height: ['low'] })).toEqual([]);
  expect(shown({ fall: ['yes'] })).toEqual(['height']);
  expect(shown({ fall: ['yes'], height: ['low'] })).toEqual(['height', 'bones']);
});

it('the items asked are those for this reader', () => {
  const asked = (live: Answers) => askedItems({ items: [fall, firstPain] }, live).map(({ id }) => id);
  expect(asked({ age: ['old'] })).toEqual(['fall', 'first-pain']);
  expect(asked({ age: ['young'] })).toEqual(['fall']);
});

it('without the private answers all others are left', () => {
  const secret = tinyQuiz({ items: [item('secret', { private: true }), item('open')] });
  expect(withoutPrivate(secret, { secret: ['yes'], open: ['yes'], age: ['old'] })).toEqual({
    open: ['yes'],
    age: ['old'],
  });
});
