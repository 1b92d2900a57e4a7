import { allArticles } from '../library/articles.ts';
import { type Change, changeLog } from '../seo/changes.ts';

/** Every note on what was published and corrected, newest first. */
export async function changes(): Promise<Change[]> {
  return changeLog((await allArticles()).map(({ data, path }) => ({ ...data, path })));
}
