import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/checks/files/yaml-fields.ts';

const text = `title: Heat
signs:
  - when: { onset: [slow, fast] }
    points: 2
  - when: { life: [stress] }
    says: A long sentence
      on two lines.
tags: [
  heat,
  cold,
]
`;

describe('readYaml', () => {
  const fields = readYaml('content/x.mdx', text, 1);

  it.each([
    [['title'], 2],
    [['signs'], 3],
    [['signs', 0], 4],
    [['signs', 0, 'when', 'onset', 1], 4],
    [['signs', 0, 'points'], 5],
    [['signs', 1, 'says'], 7],
    [['tags', 1], 11],
  ])('knows the line of %j', (field, line) => expect(fields.lineAt(field)).toBe(line));

  it.each([
    [['signs', 1, 'points'], 6],
    [['signs', 7], 3],
    [['nothing', 'here'], 2],
  ])('gives the line around %j, which is not there', (field, line) => expect(fields.lineAt(field)).toBe(line));

  it('reads yes, no and days as the text they are', () => {
    expect(readYaml('x', 'a: [yes, no]\nb: 2026-11-22').data).toEqual({ a: ['yes', 'no'], b: '2026-11-22' });
  });

  it.each([
    ['a: b: c', 1],
    ['a: 1\nb: [1, 2\nc: 3', 3],
    ['a: 1\n\tb: 2', 2],
    ['a: *b', 1],
  ])('tells once that %j is no YAML', (broken, line) => {
    const { data, problems } = readYaml('x', broken);
    expect(data).toBeUndefined();
    expect(problems.map((one) => one.line)).toEqual([line]);
    expect(problems[0]?.says).toMatch(/^this is not valid YAML: .*put text with a colon or a # in quotes\.$/);
  });

  it('tells of every field written twice and reads the rest', () => {
    const { data, problems } = readYaml('x', 'a: 1\nb: 2\na: 3\nb: 4');
    expect(data).toEqual({ a: 3, b: 4 });
    expect(problems.map(({ line, says }) => `${line} ${says}`)).toEqual([
      '3 "a" is written twice. Keep one of them.',
      '4 "b" is written twice. Keep one of them.',
    ]);
  });
});
