import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Danger, DangerItem } from '../model/danger.ts';
import type { FinderWords } from '../model/finder-words.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import type { Claim, Helpline, Source, Term } from '../model/records.ts';

type RecordName = 'claims' | 'glossary' | 'helplines' | 'sources';

/** All records of a list, in the order of its file. */
const all = async <Name extends RecordName>(name: Name): Promise<CollectionEntry<Name>['data'][]> =>
  (await getCollection(name)).map((entry) => entry.data).sort((a, b) => a.position - b.position);

export const claims = (): Promise<Claim[]> => all('claims');
export const terms = (): Promise<Term[]> => all('glossary');
export const helplines = (): Promise<Helpline[]> => all('helplines');

let byId: Promise<Map<string, Source>> | undefined;

/** Every source of the bibliography, by id. */
export function sources(): Promise<Map<string, Source>> {
  byId ??= all('sources').then((list) => new Map(list.map((source) => [source.id, source])));
  return byId;
}

/** The danger screens. */
export async function danger(): Promise<Danger> {
  const entry = await getEntry('danger', 'only');
  if (!entry) throw new Error('content/cause-finder/danger.yaml is missing');
  return entry.data.document;
}

/** The questions of the cause finder, in order. */
export async function questions(): Promise<Question[]> {
  const entry = await getEntry('questions', 'only');
  if (!entry) throw new Error('content/cause-finder/questions.yaml is missing');
  return entry.data.document;
}

/** What to do after a result of the cause finder. */
export async function plan(): Promise<PlanEntry[]> {
  const entry = await getEntry('plan', 'only');
  if (!entry) throw new Error('content/cause-finder/plan.yaml is missing');
  return entry.data.document;
}

/** What the cause finder says beside its questions. */
export async function finderWords(): Promise<FinderWords> {
  const entry = await getEntry('finderWords', 'only');
  if (!entry) throw new Error('content/cause-finder/words.yaml is missing');
  return entry.data.document;
}

/** Every danger item, those of the paths included. */
export async function dangerItems(): Promise<DangerItem[]> {
  const { screens, paths } = await danger();
  return [...screens, ...paths].flatMap((group) => group.items);
}
