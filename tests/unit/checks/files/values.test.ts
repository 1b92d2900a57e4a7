import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldLabel } from '../../../../src/checks/files/field-label.ts';
import { splitFrontmatter } from '../../../../src/checks/files/frontmatter.ts';
import { allTexts, textsAt, valueAt, valuesAt } from '../../../../src/checks/files/values.ts';

const data = {
  signs: [{ sources: ['a', 'b'] }, { sources: 'c' }, null, { sources: [1, 'd'] }],
  odd: { x: { y: 'z' } },
};

describe('values by path', () => {
  it('reach every entry that is there, whatever else is wrong', () => {
    expect(textsAt(data, 'signs.*.sources.*').map(({ value }) => value)).toEqual(['a', 'b', 'd']);
    expect(valuesAt(data, 'signs.1.sources')).toEqual([{ field: ['signs', 1, 'sources'], value: 'c' }]);
    expect(valuesAt(data, 'none.*.here')).toEqual([]);
  });

  it('lead back to the value they name', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const { field, value } of allTexts(json)) expect(valueAt(json, field)).toBe(value);
      }),
    );
  });
});

describe('fieldLabel', () => {
  const danger = {
    screens: [{ id: 'legs', items: [{ id: 'numb', followUps: [{ id: 'kind', options: [{ id: 'yes' }] }] }] }],
  };
  it.each([
    [{ signs: [{}] }, ['signs', 0, 'points'], 'signs[0].points'],
    [[{ id: 'bed-rest' }], [0, 'verdict'], 'bed-rest.verdict'],
    [[{}], [0, 'verdict'], '[0].verdict'],
    [danger, ['screens', 0, 'why'], 'legs.why'],
    [danger, ['screens', 0, 'items', 0, 'ask'], 'numb.ask'],
    [
      danger,
      ['screens', 0, 'items', 0, 'followUps', 0, 'options', 0, 'label'],
      'numb.followUps[kind].options[yes].label',
    ],
    [{}, [], ''],
  ])('names the field of %j at %j', (from, field, label) => expect(fieldLabel(from, field)).toBe(label));
});

describe('splitFrontmatter', () => {
  it.each([
    ['---\na: 1\n---\nText\n', { yaml: 'a: 1\n', body: 'Text\n', bodyLine: 4 }],
    ['---\n---\nText', { yaml: '', body: 'Text', bodyLine: 3 }],
    ['---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyLine: 3 }],
    ['a: 1\n---\nText', undefined],
  ])('splits %j', (text, parts) => expect(splitFrontmatter(text)).toEqual(parts));
});
