import type { ArticleCollection } from '../../model/collections.ts';
import { problemAt } from '../files/field-label.ts';
import { idsOf, type Library, recordsOf } from '../files/library.ts';
import { textsAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from './nearest.ts';

/** What an id can stand for. `article` is collection and id; the article collections are an id alone. */
export type Target = 'source' | 'article' | 'item' | 'path' | 'claim' | 'term' | 'exercise' | ArticleCollection;

const article = { 'related.*': 'article' } as const;

/** Which fields hold ids, and of what. Keyed by collection, or by document. */
export const referenceFields: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  causes: {
    ...article,
    'sources.*': 'source',
    'signs.*.sources.*': 'source',
    'items.*': 'item',
    'eases.*': 'remedies',
    'prevents.*': 'prevention',
  },
  remedies: { ...article, 'sources.*': 'source', 'timer.sources.*': 'source', 'exercises.*': 'exercise' },
  prevention: { ...article, 'sources.*': 'source', 'exercises.*': 'exercise' },
  moments: { ...article, 'causes.*': 'causes', 'remedies.*': 'remedies' },
  help: article,
  about: article,
  claims: { '*.sources.*': 'source', '*.read': 'article', '*.against.*': 'claim' },
  glossary: { '*.sources.*': 'source', '*.read': 'article' },
  exercises: { '*.sources.*': 'source' },
  routines: { '*.steps.*.exercise': 'exercise', '*.sources.*': 'source' },
  charts: { '*.sources.*': 'source', '*.groups.*.sources.*': 'source', '*.groups.*.rows.*.sources.*': 'source' },
  'cause-finder/danger.yaml': {
    'screens.*.items.*.sources.*': 'source',
    'screens.*.items.*.read': 'article',
    'screens.*.items.*.opens': 'path',
    'paths.*.opensFrom': 'item',
    'paths.*.items.*.sources.*': 'source',
    'paths.*.items.*.read': 'article',
    'paths.*.items.*.opens': 'path',
    'combinations.*.sources.*': 'source',
    'safetyNet.*': 'item',
    'advice.rules.*.sources.*': 'source',
  },
  'cause-finder/plan.yaml': { '*.sources.*': 'source', '*.read': 'article' },
};

/** The ids of everything that can be referred to; undefined where its file is missing or cannot be read. */
export type Targets = (target: Target) => ReadonlySet<string> | undefined;

export function targetsOf(library: Library): Targets {
  const danger = library.documents.get('cause-finder/danger.yaml')?.data;
  const idsIn = (...patterns: string[]) =>
    danger === undefined
      ? undefined
      : new Set(patterns.flatMap((one) => textsAt(danger, one).map(({ value }) => value)));
  const known: Partial<Record<Target, ReadonlySet<string> | undefined>> = {
    source: idsOf(library, 'sources'),
    claim: idsOf(library, 'claims'),
    term: idsOf(library, 'glossary'),
    exercise: idsOf(library, 'exercises'),
    article: new Set(library.articles.keys()),
    item: idsIn('screens.*.items.*.id', 'paths.*.items.*.id'),
    path: idsIn('paths.*.id'),
  };
  return (target) =>
    target in known
      ? known[target]
      : new Set([...library.articles.values()].filter(({ collection }) => collection === target).map(({ id }) => id));
}

/** Where a thing of this kind is written, as an editor knows it. */
const homes: Readonly<Record<string, string>> = {
  source: 'source in content/sources.yaml',
  claim: 'claim in content/claims.yaml',
  term: 'term in content/glossary.yaml',
  exercise: 'movement in content/exercises.yaml',
  article: 'article',
  item: 'danger item',
  path: 'path in content/cause-finder/danger.yaml',
  causes: 'article in content/causes/',
  remedies: 'article in content/remedies/',
  prevention: 'article in content/prevention/',
};

/** The sentence for an id that stands for nothing; undefined when it is known or cannot be judged. */
export function unknownReference(targets: Targets, target: Target, id: string): string | undefined {
  const known = targets(target);
  if (!known || known.has(id)) return undefined;
  return `there is no ${homes[target] ?? target} called "${id}".${didYouMean(id, known)}`;
}

/** Ids of sources that exist but may not be cited. */
export function uncitableSources(library: Library): ReadonlySet<string> {
  // Where two entries share an id the first one counts; the second has been told of.
  const records = new Map(
    recordsOf(library.records.get('sources'))
      .toReversed()
      .map(({ id, record }) => [id, record]),
  );
  return new Set([...records].filter(([, record]) => record.citable === false).map(([id]) => id));
}

export const uncitable = (id: string): string =>
  `source "${id}" may not be cited: its address or the work itself is not certain. Cite another source.`;

/** Ids in the fields of one file that stand for nothing, or for a source that may not be cited. */
export function referenceProblems(
  fields: YamlFields,
  name: string,
  targets: Targets,
  barred: ReadonlySet<string>,
): Problem[] {
  return Object.entries(referenceFields[name] ?? {}).flatMap(([pattern, target]) =>
    textsAt(fields.data, pattern).flatMap(({ field, value }) => {
      const wrong =
        unknownReference(targets, target, value) ??
        (target === 'source' && barred.has(value) ? uncitable(value) : undefined);
      return wrong === undefined ? [] : [problemAt(fields, field, wrong)];
    }),
  );
}
