import { resolve } from 'node:path';
import { decode } from '../cause-finder/address.ts';
import { privatePage } from '../cause-finder/answers.ts';
import { explain } from '../cause-finder/explain.ts';
import { type FinderData, finderData } from '../cause-finder/finder-data.ts';
import { readLibrary } from '../checks/files/library.ts';
import { cause } from '../model/article.ts';
import { danger } from '../model/danger.ts';
import { plan } from '../model/plan.ts';
import { questions } from '../model/question.ts';
import { readContent } from './content-files.ts';

/** The cause finder as the content under `root` makes it. Throws where the content breaks its schema. */
export function readFinder(root: string): FinderData {
  const { articles, documents } = readLibrary(readContent(root));
  const causes = [...articles.values()]
    .filter(({ collection }) => collection === 'causes')
    .map(({ id, data }) => ({ ...cause.parse(data), id }))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
  const document = (name: Parameters<typeof documents.get>[0]): unknown => documents.get(name)?.data;
  return finderData(
    danger.parse(document('cause-finder/danger.yaml')),
    questions.parse(document('cause-finder/questions.yaml')),
    causes,
    plan.parse(document('cause-finder/plan.yaml')),
  );
}

/** The account of an address; the answers of the private page are never in one, so it goes on as if it was passed. */
export const explainAddress = (quiz: FinderData, address: string): string =>
  explain(quiz, { ...decode(quiz, address.replace(/^.*#/, '')), [privatePage]: ['done'] }).join('\n');

if (import.meta.main) {
  const [address] = process.argv.slice(2);
  const quiz = readFinder(resolve(import.meta.dirname, '../..'));
  console.log(address ? explainAddress(quiz, address) : 'Give the address of a result: npm run explain -- "<address>"');
  process.exitCode = address ? 0 : 1;
}
