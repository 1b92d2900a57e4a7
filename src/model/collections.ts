import { about, cause, help, moment, prevention, remedy } from './article.ts';
import { chart } from './chart.ts';
import { danger } from './danger.ts';
import { finderWords } from './finder-words.ts';
import { plan } from './plan.ts';
import { questions } from './question.ts';
import { claim, exercise, helpline, source, term } from './records.ts';
import { routine } from './routine.ts';

/** Collections of articles: one folder each, one MDX file an article, named after its id. */
export const articleCollections = {
  causes: cause,
  remedies: remedy,
  prevention,
  moments: moment,
  help,
  about,
};
export type ArticleCollection = keyof typeof articleCollections;

/** Lists of records: one YAML file each, a list of entries with an id. */
export const recordCollections = {
  charts: chart,
  claims: claim,
  exercises: exercise,
  glossary: term,
  helplines: helpline,
  routines: routine,
  sources: source,
};
export type RecordCollection = keyof typeof recordCollections;

/** Single documents of the cause finder. */
export const documents = {
  'cause-finder/danger.yaml': danger,
  'cause-finder/questions.yaml': questions,
  'cause-finder/plan.yaml': plan,
  'cause-finder/words.yaml': finderWords,
};
