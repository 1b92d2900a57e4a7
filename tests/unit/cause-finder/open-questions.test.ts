import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import { questionsThatMatter } from '../../../src/cause-finder/open-questions.ts';
import { cause, question, sign, tinyQuiz } from './tiny-quiz.ts';

describe('a question matters', () => {
  const fallback = cause('no-cause', [], { fallback: true });
  const matters = (causes: ReturnType<typeof cause>[], answers: Answers = {}) => {
    const quiz = tinyQuiz({
      questions: [
        question('p', ['x', 'y']),
        question('q', ['x', 'y'], { skipWhen: { p: ['y'] } }),
        question('r', ['x', 'y'], { pick: 'many' }),
      ],
      causes: [...causes, fallback],
    });
    return [...questionsThatMatter(quiz, { age: ['old'], ...answers })];
  };

  it('while it can bring a cause into the result', () => {
    expect(matters([cause('a', [sign({ p: ['x'] }, 2)])])).toEqual(['p']);
  });

  it('not when it brings too few points', () => {
    expect(matters([cause('a', [sign({ p: ['x'] }, 1)])])).toEqual([]);
  });

  it('while it can change how well a cause fits, or who leads', () => {
    const strong = cause('a', [sign({}, 4), sign({ p: ['x'] }, 1)]);
    expect(matters([strong])).toEqual(['p']);
    const sure = cause('a', [sign({}, 9), sign({ p: ['x'] }, 1)]);
    expect(matters([sure])).toEqual([]);
    expect(matters([sure, cause('b', [sign({}, 9)])])).toEqual(['p']);
  });

  it('not for a cause whose needs fail already', () => {
    expect(matters([cause('a', [sign({ r: ['x'] }, 3)], { needs: { p: ['x'] } })], { p: ['y'] })).toEqual([]);
  });

  it('while it decides what a cause needs', () => {
    expect(matters([cause('a', [sign({}, 3)], { needs: { p: ['x'] } })])).toEqual(['p']);
  });

  it('when it only decides whether another question is asked', () => {
    expect(matters([cause('a', [sign({ q: ['x'] }, 3)])])).toEqual(['p', 'q']);
  });

  it('while it can add or remove what may play a part', () => {
    const helper = (points: number[]) =>
      cause(
        'h',
        points.map((one) => sign({ p: ['x'] }, one)),
        { kind: 'contributor' },
      );
    expect(matters([helper([0])])).toEqual(['p']);
    expect(matters([helper([-1])])).toEqual([]);
    expect(matters([cause('h', [sign({}, 1), sign({ p: ['x'] }, -2)], { kind: 'contributor' })])).toEqual(['p']);
  });

  it('not when its points cannot lift a cause over the second one that fails already', () => {
    const signs = [sign({ p: ['x'] }, 1), sign({ r: ['x'] }, 1)];
    expect(matters([cause('a', signs)], { p: ['y'] })).toEqual([]);
    expect(matters([cause('a', signs)], { p: ['x'] })).toEqual(['r']);
  });

  it('not while it is hidden for sure', () => {
    expect(matters([cause('a', [sign({ q: ['x'] }, 3)])], { p: ['y'] })).toEqual([]);
  });

  it('not when all the causes it moves stay too weak to be listed', () => {
    expect(matters([cause('a', [sign({ p: ['x'] }, 1)]), cause('b', [sign({ p: ['x'] }, 1)])])).toEqual([]);
  });

  it('while two causes can tie or change places, and not when they stay apart', () => {
    const moving = cause('a', [sign({}, 9), sign({ p: ['x'] }, 1)]);
    const fixed = (points: number) => cause('b', [sign({}, points)]);
    expect([8, 9, 10, 11].map((points) => matters([moving, fixed(points)]))).toEqual([[], ['p'], ['p'], []]);
    const helper = cause('h', [sign({}, 9)], { kind: 'contributor' });
    expect(matters([moving, helper])).toEqual([]);
  });

  it('not when a rule that names it holds already', () => {
    const strain = cause('a', [sign({ any: [{ p: ['x'] }, { r: ['x'] }] }, 2), sign({ q: ['x'] }, 2)]);
    expect(matters([strain], { p: ['x'] })).toEqual(['q']);
  });

  it('each for itself when a sign wants two answers at once', () => {
    expect(matters([cause('a', [sign({ p: ['x'], r: ['x'] }, 3)])])).toEqual(['p', 'r']);
  });

  it('not when it can only take from what has nothing for it', () => {
    const helper = cause('h', [sign({ p: ['x'] }, 1), sign({ r: ['x'] }, -1)], { kind: 'contributor' });
    expect(matters([helper], { p: ['y'] })).toEqual([]);
    expect(matters([helper], { p: ['x'] })).toEqual(['r']);
  });

  it('no longer once it is answered or passed over', () => {
    expect(matters([cause('a', [sign({ p: ['x'] }, 3)])], { p: [] })).toEqual([]);
  });
});
