import type { ArticleData } from '../model/article.ts';
import type { Condition } from '../model/condition.ts';

/** What an article has to do with, as words that can be compared: signs, causes, remedies, habits. */
export function topicsOf(ref: string, data: ArticleData): Set<string> {
  const topics = new Set<string>([ref]);
  const add = (collection: string, ids: readonly string[]) => {
    for (const id of ids) topics.add(`${collection}/${id}`);
  };
  if ('eases' in data) {
    add('remedies', data.eases);
    add('prevention', data.prevents);
    for (const sign of data.signs) if (sign.points > 0) add('sign', answersIn(sign.when));
  }
  if ('causes' in data) {
    add('causes', data.causes);
    add('remedies', data.remedies);
  }
  if ('exercises' in data) add('exercise', data.exercises);
  return topics;
}

/** The answers that a condition asks for, as question=option. */
function answersIn({ any = [], all = [], ...tests }: Condition): string[] {
  const own = Object.entries(tests).flatMap(([question, test]) =>
    Array.isArray(test)
      ? test.filter((option) => typeof option === 'string').map((option) => `${question}=${option}`)
      : [],
  );
  return [...own, ...[...any, ...all].flatMap(answersIn)];
}

/** How much two articles have in common, from 0 to 1: shared topics among all their topics (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
