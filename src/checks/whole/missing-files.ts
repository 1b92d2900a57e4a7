import { articleCollections, documents, recordCollections } from '../../model/collections.ts';
import type { Library } from '../files/library.ts';
import type { Problem } from '../problem.ts';

/** Lists, documents and folders of articles that the site reads and that are not there. */
export function missingFiles(library: Library): Problem[] {
  const lists = Object.keys(recordCollections).filter(
    (name) => ![...library.records.keys()].some((one) => one === name),
  );
  const others = Object.keys(documents).filter((name) => ![...library.documents.keys()].some((one) => one === name));
  return [
    ...[...lists.map((name) => `${name}.yaml`), ...others].map((name) =>
      missing(name, 'there is no such file. Write it; an empty list is [].'),
    ),
    ...emptyFolders(library).map((name) =>
      missing(`${name}/`, 'there is no article here. Each section needs one: npm run new.'),
    ),
  ];
}

const missing = (name: string, says: string): Problem => ({ path: `content/${name}`, line: 1, where: '', says });

function emptyFolders({ articles }: Library): string[] {
  const filled = new Set([...articles.values()].map(({ collection }) => collection));
  return Object.keys(articleCollections).filter((name) => ![...filled].some((one) => one === name));
}
