import { documents, recordCollections } from '../../model/collections.ts';
import type { Library } from '../files/library.ts';
import type { Problem } from '../problem.ts';

/** Lists and documents that the site reads and that are not there. */
export function missingFiles(library: Library): Problem[] {
  const lists = Object.keys(recordCollections).filter(
    (name) => ![...library.records.keys()].some((one) => one === name),
  );
  const others = Object.keys(documents).filter((name) => ![...library.documents.keys()].some((one) => one === name));
  return [...lists.map((name) => `${name}.yaml`), ...others].map((name) => ({
    path: `content/${name}`,
    line: 1,
    where: '',
    says: 'there is no such file. Write it; an empty list is [].',
  }));
}
