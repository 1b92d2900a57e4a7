import { describe, expect, it } from 'vitest';
import { draftArticle, draftRecord } from '../../../../src/checks/drafts/draft.ts';
import { articleCollections, recordCollections } from '../../../../src/model/collections.ts';
import { problemsOf, soundLibrary } from '../../../content/broken/fixture.ts';

type ArticleName = keyof typeof articleCollections;
type RecordName = keyof typeof recordCollections;

const today = '2026-06-01';
const gaps = (text: string) =>
  text.split('\n').flatMap((line, index) => (/to-write|To write:/.test(line) ? [index + 1] : []));
const told = (path: string, problems: string[]) =>
  problems.map((problem) => {
    expect(problem).toMatch(/ is still to be written\. \S/);
    return Number(problem.slice(path.length + 1).split(' ')[0]);
  });

describe('the draft of an article', () => {
  it.each(Object.keys(articleCollections) as ArticleName[])(
    'in %s lacks what it says it lacks, and nothing else',
    (collection) => {
      const draft = draftArticle(collection, 'new-thing', today);
      expect(draft.path).toBe(`content/${collection}/new-thing.mdx`);
      expect(told(draft.path, problemsOf([...soundLibrary, draft]))).toEqual(gaps(draft.text));
    },
  );

  it.each(Object.keys(articleCollections) as ArticleName[])('in %s says beside each gap what belongs there', (name) => {
    const { text } = draftArticle(name, 'new-thing', today);
    const fields = text.split('---')[1]?.split('\n') ?? [];
    expect(fields.filter((line) => line.includes('to-write') && !/# \S/.test(line))).toEqual([]);
  });

  it('may stand beside another one', () => {
    const drafts = [draftArticle('help', 'new-thing', today), draftArticle('moments', 'other-thing', today)];
    const problems = problemsOf([...soundLibrary, ...drafts]);
    expect(problems.filter((problem) => !problem.includes(' is still to be written. '))).toEqual([]);
  });

  it('says in so many words what some fields want', () => {
    const { text } = draftArticle('causes', 'piriformis-syndrome', today);
    expect(text).toContain('kind: to-write # Write one of: ranked, contributor, gate, guide.\n');
    expect(text).toContain('    points: to-write # Write a whole number from -3 (against) to 3 (for).\n');
    expect(text).toContain('published: 2026-06-01\nchecked: 2026-06-01\nnextCheck: 2027-06-01\n');
  });

  it('is checked again within the next year, even when begun on a leap day', () => {
    expect(draftArticle('help', 'x', '2028-02-29').text).toContain('nextCheck: 2029-02-28');
  });
});

describe('the draft of a record', () => {
  it.each(Object.keys(recordCollections) as RecordName[])(
    'in %s lacks what it says it lacks, and nothing else',
    (collection) => {
      const path = `content/${collection}.yaml`;
      const before = soundLibrary.find((file) => file.path === path);
      const draft = draftRecord(collection, collection === 'charts' ? 'chart-new' : 'new-thing', before?.text ?? '');
      const files = soundLibrary.filter((file) => file !== before);
      expect(draft.text.startsWith(before?.text ?? '')).toBe(true);
      expect(told(path, problemsOf([...files, draft]))).toEqual(gaps(draft.text));
    },
  );

  it.each(['', '[]\n'])('begins a list that is %j', (before) => {
    expect(draftRecord('claims', 'bed-rest', before).text).toMatch(/^- id: bed-rest\n/);
  });
});
