import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { careLevelOf, emergencies, raising, reasonsAt } from '../../../src/cause-finder/care.ts';
import { liveAnswers } from '../../../src/cause-finder/live.ts';
import { followUp, item, tinyQuiz } from './tiny-quiz.ts';

const weakFoot = item('weak-foot', {
  control: 'yes-no-not-sure',
  pending: 'emergency',
  followUps: [followUp('speed', ['fast', 'steady', 'not-sure'])],
  outcomes: [
    { when: { speed: ['fast'] }, level: 'emergency', means: 'Fast.' },
    { when: { speed: ['steady'] }, level: 'same-day', means: 'Steady.' },
  ],
});
const level = (quiz: ReturnType<typeof tinyQuiz>, answers: Answers) =>
  careLevelOf(quiz, { age: ['young'], ...answers });

const reasons = (quiz: ReturnType<typeof tinyQuiz>, answers: Answers) =>
  raising(reasonsAt(quiz, liveAnswers(quiz, answers)));

describe('the care level of one item', () => {
  const quiz = tinyQuiz({ items: [weakFoot] });

  it.each<[string, Answers, string]>([
    ['is self-care without an answer', {}, 'self-care'],
    ['is self-care when answered no', { 'weak-foot': ['no'] }, 'self-care'],
    ['is pending while its follow-up is open', { 'weak-foot': ['yes'] }, 'emergency'],
    ['is pending when the follow-up was answered not sure', { 'weak-foot': ['yes'], speed: ['not-sure'] }, 'emergency'],
    ['is that of the first outcome that matches', { 'weak-foot': ['yes'], speed: ['steady'] }, 'same-day'],
    ['counts not sure like yes', { 'weak-foot': ['not-sure'], speed: ['steady'] }, 'same-day'],
    [
      'ignores a follow-up left over from a tick that was taken back',
      { 'weak-foot': ['no'], speed: ['fast'] },
      'self-care',
    ],
  ])('%s', (_, answers, expected) => {
    expect(level(quiz, answers)).toBe(expected);
  });

  it('leaves out what only holds until a follow-up is answered, where only settled signs are wanted', () => {
    const two = tinyQuiz({ items: [weakFoot, item('fever')] });
    const open = { age: ['young'], 'weak-foot': ['yes'] };
    expect(careLevelOf(two, open, true)).toBe('self-care');
    expect(careLevelOf(two, { ...open, fever: ['yes'] }, true)).toBe('same-day');
    expect(careLevelOf(two, { ...open, fever: ['yes'] })).toBe('emergency');
    expect(careLevelOf(two, { ...open, speed: ['fast'] }, true)).toBe('emergency');
  });

  it('is the strictest while a follow-up is unsure, whatever outcome matches', () => {
    const mostlyLow = item('weak-foot', {
      pending: 'self-care',
      followUps: [followUp('speed', ['fast', 'not-sure'])],
      outcomes: [
        { when: { speed: ['fast'] }, level: 'emergency', means: 'Fast.' },
        { when: {}, level: 'within-days', means: 'Slow.' },
      ],
    });
    expect(level(tinyQuiz({ items: [mostlyLow] }), { 'weak-foot': ['yes'], speed: ['not-sure'] })).toBe('emergency');
  });

  it('is pending when no outcome matches', () => {
    const odd = item('odd', {
      pending: 'within-days',
      outcomes: [{ when: { age: ['old'] }, level: 'self-care', means: 'Old.' }],
    });
    expect(level(tinyQuiz({ items: [odd] }), { odd: ['yes'] })).toBe('within-days');
  });

  it('never falls below an outcome of the item while it is pending', () => {
    const low = { ...weakFoot, pending: 'self-care' as const };
    expect(level(tinyQuiz({ items: [low] }), { 'weak-foot': ['yes'] })).toBe('emergency');
  });

  it('counts a combination while its follow-ups are still open', () => {
    const together = {
      id: 'both',
      when: { a: ['yes'], b: ['yes'] },
      level: 'emergency' as const,
      means: 'Both.',
      sources: [],
    };
    const quiz = tinyQuiz({ items: [item('a'), item('b')], combinations: [together] });
    expect(level(quiz, { a: ['yes'] })).toBe('same-day');
    expect(level(quiz, { a: ['yes'], b: ['yes'] })).toBe('emergency');
  });

  it('does not count an item that this reader is not asked', () => {
    const quiz = tinyQuiz({ items: [item('first-pain', { when: { age: ['old'] } })] });
    expect(careLevelOf(quiz, { age: ['old'], 'first-pain': ['yes'] })).toBe('same-day');
    expect(careLevelOf(quiz, { age: ['young'], 'first-pain': ['yes'] })).toBe('self-care');
  });
});

describe('an item that opens a list', () => {
  const quiz = tinyQuiz({
    items: [
      item('pregnancy', {
        opens: 'list',
        pending: 'emergency',
        outcomes: [{ when: {}, level: 'within-days', means: 'Book.' }],
      }),
    ],
    paths: [
      {
        id: 'list',
        title: 'List',
        action: 'Call.',
        why: 'Because.',
        opensFrom: 'pregnancy',
        items: [item('bleeding')],
      },
    ],
  });

  it('holds its strictest level until the list is finished', () => {
    expect(level(quiz, { pregnancy: ['yes'] })).toBe('emergency');
    expect(level(quiz, { pregnancy: ['yes'], bleeding: ['no'] })).toBe('within-days');
  });

  it('is settled by its own list alone', () => {
    const other = { id: 'other', title: 'Other', action: 'Call.', why: 'Because.', when: { age: ['old'] } };
    for (const paths of [
      [...quiz.paths, { ...other, items: [item('limp')] }],
      [{ ...other, items: [item('limp')] }, ...quiz.paths],
    ]) {
      const two = tinyQuiz({ ...quiz, paths });
      expect(level(two, { pregnancy: ['yes'] })).toBe('emergency');
      expect(level(two, { pregnancy: ['yes'], bleeding: ['no'] })).toBe('within-days');
    }
  });

  it('is no settled emergency before that', () => {
    expect(emergencies(quiz, { age: ['young'], pregnancy: ['yes'] })).toEqual([]);
  });

  it('adds the levels of the list', () => {
    expect(level(quiz, { pregnancy: ['yes'], bleeding: ['yes'] })).toBe('same-day');
    expect(level(quiz, { pregnancy: ['no'], bleeding: ['yes'] })).toBe('self-care');
  });
});

describe('an item that is always asked', () => {
  const child = item('child', {
    always: true,
    followUps: [followUp('child-kind', ['fever', 'none'], { pick: 'many' })],
    outcomes: [
      { when: { 'child-kind': ['fever'] }, level: 'same-day', means: 'Fever.' },
      { when: { 'child-kind': ['none'] }, level: 'within-days', means: 'Well.' },
    ],
  });
  const quiz = tinyQuiz({
    paths: [{ id: 'kids', title: 'Kids', action: 'Book.', why: 'Because.', when: { age: ['young'] }, items: [child] }],
  });

  it('counts as yes on its path and nowhere else', () => {
    expect(level(quiz, {})).toBe('same-day');
    expect(level(quiz, { 'child-kind': ['none'] })).toBe('within-days');
    expect(careLevelOf(quiz, { age: ['old'] })).toBe('self-care');
  });
});

describe('without an age', () => {
  const quiz = tinyQuiz({
    items: [
      item('fall', {
        pending: 'emergency',
        outcomes: [
          { when: { age: ['young'] }, level: 'self-care', means: 'Young bones.' },
          { when: {}, level: 'emergency', means: 'Old bones.' },
        ],
      }),
    ],
  });

  it('age counts wherever it raises the level and nowhere else', () => {
    expect(careLevelOf(quiz, { fall: ['yes'] })).toBe('emergency');
    expect(careLevelOf(quiz, { fall: ['yes'], age: ['young'] })).toBe('self-care');
  });

  it('an emergency is not settled while an age could rule it out', () => {
    expect(emergencies(quiz, { fall: ['yes'] })).toEqual([]);
    const childrenOnly = item('limp', {
      outcomes: [
        { when: { age: ['old'] }, level: 'self-care', means: 'Old hips.' },
        { when: {}, level: 'emergency', means: 'Young hips.' },
      ],
    });
    expect(emergencies(tinyQuiz({ items: [childrenOnly] }), { limp: ['yes'] })).toEqual([]);
    expect(emergencies(quiz, { fall: ['yes'], age: ['old'] }).map(({ id }) => id)).toEqual(['fall']);
    const always = tinyQuiz({ items: [item('numb', { outcomes: [{ when: {}, level: 'emergency', means: 'Now.' }] })] });
    expect(emergencies(always, { numb: ['yes'] }).map(({ id }) => id)).toEqual(['numb']);
  });
});

describe('the reasons for a level', () => {
  const secret = item('secret', { private: true, skip: true });
  const kept = item('pills-taken', { followUps: [followUp('why-taken', ['mistake', 'purpose'], { private: true })] });
  const numb = item('numb', { outcomes: [{ when: {}, level: 'emergency', means: 'Now.' }], pending: 'emergency' });
  const quiz = tinyQuiz({
    items: [item('fever'), weakFoot, secret, kept, numb],
    combinations: [
      {
        id: 'secret-fever',
        when: { secret: ['yes'], fever: ['yes'] },
        level: 'emergency',
        means: 'Both.',
        sources: [],
      },
    ],
  });

  it('stand strictest first and leave out what means nothing', () => {
    const found = reasons(quiz, { age: ['young'], fever: ['yes'], numb: ['yes'], 'weak-foot': ['no'] });
    expect(found.map(({ id, level }) => [id, level])).toEqual([
      ['numb', 'emergency'],
      ['fever', 'same-day'],
    ]);
  });

  it('leave out a sign that calls for no more than self-care', () => {
    const stiff = item('stiff', {
      outcomes: [{ when: {}, level: 'self-care', means: 'Stiff.' }],
      pending: 'self-care',
    });
    expect(reasons(tinyQuiz({ items: [stiff] }), { age: ['young'], stiff: ['yes'] })).toEqual([]);
  });

  describe('say of an unsure item what it can mean', () => {
    const meansOf = (pending: 'same-day' | 'emergency', outcomes: (typeof weakFoot)['outcomes'], speed = 'steady') => {
      const followUps = [followUp('speed', ['fast', 'steady']), followUp('since', ['today', 'not-sure'])];
      const unsure = tinyQuiz({ items: [item('weak-foot', { pending, followUps, outcomes })] });
      return reasons(unsure, { age: ['young'], 'weak-foot': ['yes'], speed: [speed], since: ['not-sure'] })[0]?.means;
    };
    const fast = { when: { speed: ['fast'] }, level: 'emergency' as const, means: 'Fast.' };
    const steady = { when: { speed: ['steady'] }, level: 'same-day' as const, means: 'Steady.' };
    const slow = { when: { speed: ['steady'] }, level: 'emergency' as const, means: 'Slow and bad.' };
    const young = { when: { age: ['young'] }, level: 'self-care' as const, means: 'Young.' };
    const old = { when: { age: ['old'] }, level: 'self-care' as const, means: 'Old.' };

    it('at the level that is held, when another outcome matches', () => {
      expect(meansOf('same-day', [steady, fast])).toBe('Fast.');
    });

    it('by the outcome that matches, when it has that level', () => {
      expect(meansOf('same-day', [fast, slow])).toBe('Slow and bad.');
    });

    it('by the outcome that matches, when none has that level', () => {
      expect(meansOf('same-day', [old, young])).toBe('Young.');
    });

    it('by the first outcome, when none matches and none has that level', () => {
      expect(meansOf('same-day', [old, { ...old, means: 'Older.' }])).toBe('Old.');
    });
  });

  it('say what the strictest sign can mean while a follow-up is unsure', () => {
    const [reason] = reasons(quiz, { age: ['young'], 'weak-foot': ['yes'], speed: ['not-sure'] });
    expect(reason).toMatchObject({ level: 'emergency', means: 'Fast.', settled: true });
  });

  it('are private when a private answer made them', () => {
    const found = reasons(quiz, {
      age: ['young'],
      fever: ['yes'],
      secret: ['yes'],
      'pills-taken': ['yes'],
      'why-taken': ['mistake'],
    });
    expect(Object.fromEntries(found.map((reason) => [reason.id, reason.private]))).toEqual({
      fever: false,
      secret: true,
      'pills-taken': true,
      'secret-fever': true,
    });
  });
});
