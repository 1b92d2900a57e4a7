import { finderData } from '../../cause-finder/finder-data.ts';
import { articlesOf } from '../../library/articles.ts';
import { danger, helplines, plan, questions } from '../../library/records.ts';

/** All the cause finder needs: its rules and the numbers to call. Fetched once, kept for offline. */
export async function GET(): Promise<Response> {
  const causes = (await articlesOf('causes')).map(({ id, data }) => ({ ...data, id }));
  const quiz = finderData(await danger(), await questions(), causes, await plan());
  return Response.json({ quiz, lines: await helplines() });
}
