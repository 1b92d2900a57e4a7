import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { placeIn, resolve, screenAt, wayOf } from '../../../src/cause-finder/route.ts';
import type { Condition } from '../../../src/model/condition.ts';
import { cause, followUp, item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const now = [{ when: {}, level: 'emergency' as const, means: 'Now.' }];
const quiz = tinyQuiz({
  screens: [
    {
      id: 'legs',
      title: 'Legs',
      why: 'Because.',
      items: [
        item('numb', { outcomes: now, pending: 'emergency' }),
        item('tingle', {
          followUps: [followUp('tingle-kind', ['old', 'new'])],
          outcomes: [{ when: { 'tingle-kind': ['old'] }, level: 'within-days', means: 'Old.' }],
        }),
        item('secret', {
          private: true,
          skip: true,
          followUps: [followUp('secret-kind', ['now', 'safe'], { private: true })],
          outcomes: [
            { when: { 'secret-kind': ['now'] }, level: 'emergency', means: 'Help.' },
            { when: {}, level: 'within-days', means: 'Talk.' },
          ],
        }),
      ],
    },
    {
      id: 'ill',
      title: 'Ill',
      why: 'Because.',
      items: [
        item('fever'),
        item('pregnant', { opens: 'pregnancy', outcomes: [{ when: {}, level: 'within-days', means: 'Book.' }] }),
      ],
    },
  ],
  paths: [
    {
      id: 'pregnancy',
      title: 'Pregnancy',
      action: 'Call.',
      why: 'Because.',
      opensFrom: 'pregnant',
      items: [item('bleeding')],
    },
  ],
  combinations: [
    { id: 'fever-tingle', when: { fever: ['yes'], tingle: ['yes'] }, level: 'emergency', means: 'Both.', sources: [] },
  ],
  questions: [
    question('onset', ['lift', 'slow'], { page: 'start' }),
    question('duration', ['short', 'long'], { page: 'start' }),
    question('began', ['early', 'late'], { page: 'start', skipWhen: { duration: ['short'] } }),
    question('place', ['back', 'leg']),
    question('leg', ['calf', 'none'], { skipWhen: { tingle: ['no'] }, skipAs: 'none' }),
  ],
  causes: [
    cause('strain', [
      sign({ onset: ['lift'] }, 2),
      sign({ duration: ['short'] }, 2),
      sign({ place: ['back'] }, 2),
      sign({ leg: ['none'] }, 1),
    ]),
    cause('disc', [sign({ place: ['leg'] }, 3), sign({ began: ['late'] }, 2)], { needs: { place: ['leg'] } }),
    cause('no-cause', [], { fallback: true }),
  ],
});

const no = (...ids: string[]): Answers => Object.fromEntries(ids.map((id) => [id, ['no']]));
const young = { age: ['young'] };
const safe = { ...young, ...no('numb', 'tingle', 'fever', 'pregnant'), private: ['done'] };
const told = { ...safe, onset: ['lift'], duration: ['short'], place: ['back'], pills: ['none'] };
const keyAfter = (answers: Answers) => resolve(quiz, answers).key;

describe('the next step', () => {
  it.each<[string, Answers, string]>([
    ['is the age first', {}, 'age'],
    ['is the first screen after the age', young, 'legs'],
    ['stays on a screen until every item on it is answered', { ...young, ...no('numb') }, 'legs'],
    ['stays on a screen while a follow-up below a tick is open', { ...young, ...no('numb'), tingle: ['yes'] }, 'legs'],
    ['does not wait for a private item on its screen', { ...young, ...no('numb', 'tingle') }, 'ill'],
    [
      'is the list that an item opened',
      { ...young, ...no('numb', 'tingle', 'fever'), pregnant: ['yes'] },
      'path-pregnancy',
    ],
    [
      'is the private page after screens and lists',
      { ...young, ...no('numb', 'tingle', 'fever', 'pregnant') },
      'private',
    ],
    ['is the private page again when it was only shown', { ...safe, private: ['shown'] }, 'private'],
    ['stays on the private page while something ticked there is open', { ...safe, secret: ['yes'] }, 'private'],
    ['is the first page of questions after that', safe, 'start'],
    ['is a page of its own for a question without a page', { ...safe, onset: ['lift'], duration: ['short'] }, 'place'],
    ['is the question on pills last', { ...told, pills: [] }, 'pills'],
    ['is then the result', told, 'result'],
    ['is the result at once from same-day on', { ...safe, fever: ['yes'] }, 'result'],
    ['is the result at once on a path', { ...safe, pregnant: ['yes'], bleeding: ['no'] }, 'result'],
    ['goes on past a question that was passed over', { ...told, place: [] }, 'result'],
  ])('%s', (_, answers, key) => {
    expect(keyAfter(answers)).toBe(key);
  });

  it('does not depend on the order of the answers', () => {
    const turned = Object.fromEntries(Object.entries(told).reverse());
    expect(resolve(quiz, turned)).toEqual(resolve(quiz, told));
  });

  it('skips a question whose answer is known and counts it', () => {
    const step = resolve(quiz, told);
    expect(step.kind === 'result' && step.ranking?.first?.for.map((sign) => sign.when)).toContainEqual({
      leg: ['none'],
    });
    expect(wayOf(quiz, told).trail.map(({ key }) => key)).not.toContain('leg');
  });
});

describe('an emergency', () => {
  it('ends the quiz on the item as soon as it is settled', () => {
    expect(resolve(quiz, { ...young, numb: ['yes'] })).toMatchObject({
      kind: 'emergency',
      reasons: [{ id: 'numb' }],
      at: 'legs',
      private: false,
    });
  });

  it('stays one whatever else is answered', () => {
    expect(keyAfter({ ...told, numb: ['yes'] })).toBe('emergency');
  });

  it('shows before the age is known when no age could rule it out', () => {
    expect(keyAfter({ numb: ['yes'] })).toBe('emergency');
  });

  it('comes of two signs together, even with a follow-up open', () => {
    const step = resolve(quiz, { ...young, ...no('numb'), tingle: ['yes'], fever: ['yes'] });
    expect(step).toMatchObject({ kind: 'emergency', reasons: [{ id: 'fever-tingle' }], at: 'ill' });
  });

  it('of two signs together is left to the screen of the last one that was said', () => {
    const screen = (id: string, items: ReturnType<typeof item>[]) => ({ id, title: id, why: 'Because.', items });
    const together = { id: 'together', level: 'emergency' as const, means: 'Together.', sources: [] };
    const three = (when: Condition) =>
      tinyQuiz({
        screens: [
          screen('one', [item('a', { followUps: [followUp('a-kind', ['x', 'y'])] })]),
          screen('two', [item('b')]),
          screen('three', [item('c')]),
        ],
        combinations: [{ ...together, when }],
      });
    const either = three({ a: ['yes'], any: [{ b: ['yes'] }, { c: ['yes'] }, { a: ['yes'] }] });
    expect(resolve(either, { ...young, a: ['yes'] })).toMatchObject({ at: 'one' });
    expect(resolve(either, { ...young, a: ['yes'], ...no('b', 'c') })).toMatchObject({ at: 'one' });
    expect(resolve(either, { ...young, a: ['yes'], b: ['yes'], ...no('c') })).toMatchObject({ at: 'two' });
    const below = three({ 'a-kind': ['x'] });
    const step = wayOf(below, { ...young, a: ['yes'], 'a-kind': ['x'] }).trail;
    expect(step.map(({ key }) => key)).toEqual(['age', 'one', 'emergency']);
  });

  it('that the age alone makes is left to the age', () => {
    const tooOld = { id: 'too-old', when: { age: ['old'] }, level: 'emergency' as const, means: 'Old.', sources: [] };
    expect(wayOf(tinyQuiz({ items: [item('a')], combinations: [tooOld] }), { age: ['old'] }).trail).toMatchObject([
      { key: 'age' },
      { key: 'emergency', at: 'age' },
    ]);
  });

  it('among the private items is marked as private', () => {
    const step = resolve(quiz, { ...safe, private: ['done'], secret: ['yes'], 'secret-kind': ['now'] });
    expect(step).toMatchObject({ kind: 'emergency', at: 'private', private: true });
  });

  it('is left by going back to the screen it was said on', () => {
    expect(wayOf(quiz, { ...told, numb: ['yes'] }).trail.map(({ key }) => key)).toEqual(['age', 'legs', 'emergency']);
  });
});

describe('a step', () => {
  it('shows the follow-ups of what is ticked, also for a draft', () => {
    const step = screenAt(wayOf(quiz, { ...told, tingle: ['yes'] }), 'legs');
    expect(
      step?.kind === 'screen' && step.items.map(({ item, followUps }) => [item.id, followUps.map(({ id }) => id)]),
    ).toEqual([
      ['numb', []],
      ['tingle', ['tingle-kind']],
    ]);
  });

  it('says its place among the screens', () => {
    expect(screenAt(wayOf(quiz, told), 'ill')).toMatchObject({ number: 2, of: 2 });
  });

  it('asks on one page what mattered before the page was answered, and what hangs on it once that is known', () => {
    const asked = (answers: Answers) => {
      const step = screenAt(wayOf(quiz, answers), 'start');
      return step?.kind === 'ask' ? step.questions.map(({ id }) => id) : [];
    };
    expect(asked(safe)).toEqual(['onset', 'duration']);
    expect(asked({ ...safe, duration: ['long'] })).toEqual(['onset', 'duration', 'began']);
    expect(asked({ ...safe, duration: ['short'] })).toEqual(['onset', 'duration']);
  });

  it('that this reader is not asked is nowhere', () => {
    expect(screenAt(wayOf(quiz, told), 'path-pregnancy')).toBeUndefined();
  });

  it('can be the last one', () => {
    expect(screenAt(wayOf(quiz, told), 'result')?.kind).toBe('result');
  });
});

describe('a result', () => {
  it('has no ranking from same-day on, nor on a path', () => {
    expect(resolve(quiz, { ...safe, fever: ['yes'] })).toMatchObject({ level: 'same-day', ranking: null, paths: [] });
    const path = resolve(quiz, { ...safe, pregnant: ['yes'], bleeding: ['no'] });
    expect(path).toMatchObject({ level: 'within-days', ranking: null, paths: [{ id: 'pregnancy' }] });
  });

  it('keeps the level and its reasons beside the ranking', () => {
    const old = { ...told, tingle: ['yes'], 'tingle-kind': ['old'], leg: ['calf'] };
    const step = resolve(quiz, old);
    expect(step).toMatchObject({
      level: 'within-days',
      reasons: [{ id: 'tingle' }],
      ranking: { first: { cause: { id: 'strain' } } },
    });
  });
});

describe('the place in the quiz', () => {
  it('counts screens from one and leaves out the private page', () => {
    expect(placeIn(wayOf(quiz, {}), 'age')).toMatchObject({ number: 1 });
    expect(placeIn(wayOf(quiz, told), 'start')).toEqual({ number: 4, left: 2 });
    expect(placeIn(wayOf(quiz, told), 'private')).toBeNull();
    expect(placeIn(wayOf(quiz, told), 'result')).toBeNull();
  });

  it('shrinks when the questions about causes fall away', () => {
    expect(placeIn(wayOf(quiz, { ...safe, fever: ['yes'] }), 'ill')).toEqual({ number: 3, left: 0 });
  });
});
