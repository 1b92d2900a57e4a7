import { describe, expect, it } from 'vitest';
import { articleCollections, documents, recordCollections } from '../../../src/model/collections.ts';
import { articleFields } from './examples/article-fields.ts';
import { causeFields } from './examples/cause-fields.ts';
import { causeKinds } from './examples/cause-kinds.ts';
import { components } from './examples/components.ts';
import { danger } from './examples/danger.ts';
import { finderFields } from './examples/finder-fields.ts';
import { firstSteps } from './examples/first-steps.ts';
import { frontmatter } from './examples/frontmatter.ts';
import { headingsAndLinks } from './examples/headings-and-links.ts';
import { movementFields } from './examples/movement-fields.ts';
import { otherArticles } from './examples/other-articles.ts';
import { questions } from './examples/questions.ts';
import { recordFields } from './examples/record-fields.ts';
import { records } from './examples/records.ts';
import { whole } from './examples/whole.ts';
import { wording } from './examples/wording.ts';
import { problemsFrom, problemsOf, soundLibrary } from './fixture.ts';
import { fieldsNamed, leavesOf } from './leaves.ts';

const examples = {
  frontmatter,
  'fields of a cause': causeFields,
  'kinds of cause': causeKinds,
  'other articles': otherArticles,
  'fields of articles': articleFields,
  'danger screens': danger,
  'questions and plan': questions,
  'fields of the cause finder': finderFields,
  'lists of records': records,
  'fields of records': recordFields,
  'fields of movements and routines': movementFields,
  'headings and links': headingsAndLinks,
  components,
  'first steps': firstSteps,
  wording,
};

describe('the small library that the examples break', () => {
  it('is sound', () => expect(problemsOf(soundLibrary, true)).toEqual([]));
});

describe.each(Object.entries(examples))('%s', (_, rows) => {
  it.each(rows)('tells the editor about $mistake', (example) => {
    expect(problemsFrom(example)).toEqual(example.says);
  });
});

describe('a library that should be whole', () => {
  it.each(whole)('tells the editor about $mistake', (example) => {
    expect(problemsFrom(example, true)).toEqual(example.says);
  });

  it('tells the editor about a list that is missing', () => {
    const files = soundLibrary.filter(({ path }) => path !== 'content/helplines.yaml');
    expect(problemsOf(files, true)).toEqual([
      'content/helplines.yaml:1 there is no such file. Write it; an empty list is [].',
    ]);
  });
});

const everyExample = [...Object.values(examples), whole].flat();
const named = fieldsNamed(everyExample);
/** What all articles share counts wherever one of them breaks it. */
const shared = leavesOf(articleCollections.about);
const ofArticles = new Set(Object.keys(articleCollections).flatMap((collection) => [...(named.get(collection) ?? [])]));

describe('the checks', () => {
  it('tell all mistakes at once, by file and line', () => {
    const files = soundLibrary.map((file) =>
      file.path === 'content/causes/sore-disc.mdx'
        ? { ...file, text: file.text.replace('points: 2', 'points: 9').replace('<Sure level="low">', '<Sure>') }
        : file.path === 'content/remedies/heat.mdx'
          ? { ...file, text: file.text.replace('certainty: low', 'certainty: sure') }
          : file,
    );
    expect(problemsOf(files)).toEqual([
      'content/causes/sore-disc.mdx:25 signs[0].points: is 9. Write a whole number from -3 (against) to 3 (for).',
      'content/causes/sore-disc.mdx:51 <Sure>: needs level. Write it as <Sure level="low">How sure, and why.</Sure>.',
      'content/remedies/heat.mdx:16 certainty: "sure" is not one of the values. Write one of: none, low, moderate, high.',
    ]);
  });

  it('have at least sixty examples, over every collection', () => {
    const places = new Set(everyExample.map(({ file }) => file.replace(/\/[^/]+\.mdx$/, '')));
    expect(everyExample.length).toBeGreaterThanOrEqual(60);
    for (const { path } of soundLibrary) {
      expect(places).toContain(path.replace('content/', '').replace(/\/[^/]+\.mdx$/, ''));
    }
  });

  it.each(Object.entries(articleCollections))('have an example of every field of %s', (collection, schema) => {
    const own = named.get(collection);
    const without = [...leavesOf(schema)].filter((field) => !(shared.has(field) ? ofArticles : own)?.has(field));
    expect(without).toEqual([]);
  });

  it.each([
    ...Object.entries(recordCollections).map(([name, schema]) => [`${name}.yaml`, schema] as const),
    ...Object.entries(documents),
  ])('have an example of every field of %s', (file, schema) => {
    const without = [...leavesOf(schema)].filter((field) => !named.get(file)?.has(field));
    expect(without).toEqual([]);
  });
});
