import { describe, expect, it } from 'vitest';
import { rankCauses } from '../../../src/cause-finder/ranking.ts';
import { cause, sign, tinyQuiz } from './tiny-quiz.ts';

const live = { here: ['yes'], there: ['no'] };
/** A cause that has so many points for these answers. */
const worth = (id: string, points: number) => cause(id, [sign({ here: ['yes'] }, points)]);
const fallback = cause('no-cause', [], { fallback: true });
const rank = (...causes: ReturnType<typeof cause>[]) => rankCauses(tinyQuiz({ causes: [...causes, fallback] }), live);
const ids = (matches: { cause: { id: string } }[]) => matches.map((match) => match.cause.id);

describe('the first cause', () => {
  it('is the one with the most points', () => {
    const ranking = rank(worth('a', 3), worth('b', 5), worth('c', 2));
    expect(ranking.first?.cause.id).toBe('b');
    expect(ids(ranking.others)).toEqual(['a', 'c']);
  });

  it('is nobody below three points: then the fallback stands first', () => {
    const ranking = rank(worth('a', 2));
    expect(ranking.first).toBeNull();
    expect(ranking.fallback?.id).toBe('no-cause');
    expect(ids(ranking.others)).toEqual(['a']);
  });

  it('is somebody from three points on, with a lead of one', () => {
    expect(rank(worth('a', 3), worth('b', 2)).first?.cause.id).toBe('a');
  });

  it('is nobody when two tie', () => {
    const ranking = rank(worth('a', 4), worth('b', 4), worth('c', 2));
    expect(ranking.first).toBeNull();
    expect(ids(ranking.others)).toEqual(['a', 'b', 'c']);
  });

  it('wants its needs to hold', () => {
    const needy = cause('needy', [sign({ here: ['yes'] }, 9)], { needs: { there: ['yes'] } });
    const ranking = rank(needy, worth('a', 3));
    expect(ranking.first?.cause.id).toBe('a');
    expect(ranking.others).toEqual([]);
  });

  it('is never a contributor', () => {
    const helper = cause('helper', [sign({ here: ['yes'] }, 3)], { kind: 'contributor' });
    expect(rank(helper).first).toBeNull();
  });
});

describe('the causes listed', () => {
  it('have at least two points', () => {
    expect(ids(rank(worth('a', 1)).others)).toEqual([]);
  });

  it('are three at most', () => {
    expect(ids(rank(worth('a', 5), worth('b', 4), worth('c', 4), worth('d', 4)).others)).toEqual(['b', 'c']);
    expect(ids(rank(worth('a', 4), worth('b', 4), worth('c', 4), worth('d', 4)).others)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [2, 'little'],
    [3, 'partly'],
    [4, 'partly'],
    [5, 'fits-well'],
  ])('with %i points fit %s', (points, fit) => {
    const { first, others } = rank(worth('a', points));
    expect((first ?? others[0])?.fit).toBe(fit);
  });
});

describe('the signs beside a cause', () => {
  const signs = [
    sign({ here: ['yes'] }, 2),
    sign({ here: ['yes'] }, 2),
    sign({ there: ['no'] }, -1),
    sign({ there: ['yes'] }, -2),
    sign({ there: ['yes'] }, 1),
  ];

  it('are split into those that speak for and against it', () => {
    const { first } = rank(cause('a', signs));
    expect(first?.for).toEqual(signs.slice(0, 2));
    expect(first?.against).toEqual([signs[2]]);
    expect(first?.points).toBe(3);
  });

  it('with no weight speak for it, and would change nothing', () => {
    const light = [sign({ here: ['yes'] }, 4), sign({ here: ['yes'] }, 0), sign({ there: ['yes'] }, 0)];
    expect(rank(cause('a', light)).first).toMatchObject({ for: light.slice(0, 2), against: [], wouldChange: [] });
    expect(rank(worth('best', 9), cause('a', light)).others[0]?.wouldChange).toEqual([]);
  });

  it('name what would count against the first cause', () => {
    expect(rank(cause('a', signs)).first?.wouldChange).toEqual([signs[3]]);
  });

  it('name what would count for the others', () => {
    expect(rank(worth('best', 9), cause('a', signs)).others[0]?.wouldChange).toEqual([signs[4]]);
  });
});

describe('what may play a part', () => {
  it('is no ranked cause', () => {
    expect(rank(worth('a', 3)).contributors).toEqual([]);
  });

  const contributor = (...points: number[]) =>
    cause(
      'helper',
      points.map((one) => sign({ here: ['yes'] }, one)),
      { kind: 'contributor' },
    );
  it.each<[string, number[], boolean]>([
    ['is shown with one sign for it', [1], true],
    ['is shown with a sign of no weight', [0], true],
    ['is shown when for and against weigh the same', [1, -1], true],
    ['is not shown when more speaks against it', [1, -2], false],
    ['is not shown with nothing but signs against it', [-1], false],
    ['is not shown without a sign', [], false],
  ])('%s', (_, points, shown) => {
    expect(ids(rank(contributor(...points)).contributors)).toEqual(shown ? ['helper'] : []);
  });
});
