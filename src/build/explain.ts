import { resolve } from 'node:path';
import { decode } from '../cause-finder/address.ts';
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

if (import.meta.main) {
  const quiz = readFinder(resolve(import.meta.dirname, '../..'));
  const [address] = process.argv.slice(2);
  const text = address === undefined ? 'Give the address of a result: npm run explain -- "<address>"' : '';
  console.log(text || explain(quiz, decode(quiz, (address ?? '').replace(/^.*#/, ''))).join('\n'));
  process.exitCode = text ? 1 : 0;
}
