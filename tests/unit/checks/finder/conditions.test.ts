import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionKey, testsIn } from '../../../../src/checks/finder/conditions.ts';

describe('testsIn', () => {
  it('finds every question a condition names, at its place', () => {
    const condition = {
      onset: ['slow'],
      any: [{ life: { not: ['stress'] } }, { all: [{ worse: { atLeast: 2, from: ['a', 'b'] } }] }],
    };
    expect(testsIn(condition, ['needs'])).toEqual([
      { field: ['needs', 'onset'], question: 'onset', options: ['slow'], atLeast: undefined },
      { field: ['needs', 'any', 0, 'life'], question: 'life', options: ['stress'], atLeast: undefined },
      { field: ['needs', 'any', 1, 'all', 0, 'worse'], question: 'worse', options: ['a', 'b'], atLeast: 2 },
    ]);
  });

  it.each([null, 3, 'onset', [], { any: 'x' }, { onset: 3 }])('takes %j as it comes', (odd) => {
    expect(() => testsIn(odd)).not.toThrow();
  });
});

describe('conditionKey', () => {
  const options = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
  const condition = fc.dictionary(fc.constantFrom('onset', 'place', 'life'), options);

  it('is the same in whatever order a condition is written', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const turned = Object.fromEntries(
          Object.entries(one)
            .toReversed()
            .map(([key, value]) => [key, value.toReversed()]),
        );
        expect(conditionKey(turned)).toBe(conditionKey(one));
      }),
    );
  });

  it('tells conditions apart that hold for other answers', () => {
    expect(conditionKey({ a: ['b'] })).not.toBe(conditionKey({ a: ['c'] }));
    expect(conditionKey({ a: ['b'] })).not.toBe(conditionKey({ a: { not: ['b'] } }));
    expect(conditionKey({ any: [{ a: ['b'] }] })).not.toBe(conditionKey({ all: [{ a: ['b'] }] }));
  });
});
