import { type FinderData, finderData } from '../../cause-finder/finder-data.ts';
import { articlesOf } from '../../library/articles.ts';
import { danger, plan, questions } from '../../library/records.ts';

/** All that the cause finder needs, from the content. */
export async function readQuiz(): Promise<FinderData> {
  const causes = (await articlesOf('causes')).map(({ id, data }) => ({ ...data, id }));
  return finderData(await danger(), await questions(), causes, await plan());
}
