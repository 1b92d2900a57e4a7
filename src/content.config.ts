import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { articleCollections, documents, recordCollections } from './model/collections.ts';

const root = './content';

/** Articles, each with its text as written; pages compile it as they draw it, so that it is bundled nowhere. */
const articles = <Schema extends z.ZodType>(name: string, schema: Schema) => {
  const files = glob({ base: `${root}/${name}`, pattern: '*.mdx' });
  const load: Loader['load'] = ({ store, ...context }) =>
    files.load({ ...context, store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) } });
  return defineCollection({ loader: { ...files, load }, schema });
};

/** A list of records. `position` keeps the order of the file, which the loader does not. */
const records = <Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape>) =>
  defineCollection({
    loader: file(`${root}/${name}.yaml`, {
      parser: (text) => (parse(text) as Record<string, unknown>[]).map((record, position) => ({ ...record, position })),
    }),
    schema: schema.extend({ position: z.int() }),
  });

/** A list of records of several kinds, in no order. */
const unionRecords = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: file(`${root}/${name}.yaml`), schema });

/** A whole document as the one entry, `only`, of its collection. */
const singleDocument = <Schema extends z.ZodType>(path: keyof typeof documents, schema: Schema) =>
  defineCollection({
    loader: file(`${root}/${path}`, { parser: (text) => ({ only: { document: parse(text) } }) }),
    schema: z.object({ document: schema }),
  });

export const collections = {
  causes: articles('causes', articleCollections.causes),
  remedies: articles('remedies', articleCollections.remedies),
  prevention: articles('prevention', articleCollections.prevention),
  moments: articles('moments', articleCollections.moments),
  help: articles('help', articleCollections.help),
  about: articles('about', articleCollections.about),
  charts: unionRecords('charts', recordCollections.charts),
  claims: records('claims', recordCollections.claims),
  exercises: records('exercises', recordCollections.exercises),
  glossary: records('glossary', recordCollections.glossary),
  helplines: records('helplines', recordCollections.helplines),
  routines: records('routines', recordCollections.routines),
  sources: records('sources', recordCollections.sources),
  danger: singleDocument('cause-finder/danger.yaml', documents['cause-finder/danger.yaml']),
  plan: singleDocument('cause-finder/plan.yaml', documents['cause-finder/plan.yaml']),
  finderWords: singleDocument('cause-finder/words.yaml', documents['cause-finder/words.yaml']),
  questions: singleDocument('cause-finder/questions.yaml', documents['cause-finder/questions.yaml']),
};
