import { problemAt } from '../files/field-label.ts';
import { type Library, recordsOf } from '../files/library.ts';
import { textList } from '../files/values.ts';
import type { Problem } from '../problem.ts';

/** Words that two terms claim, so that a search would not know which is meant. */
export function glossaryProblems(library: Library): Problem[] {
  const glossary = library.records.get('glossary');
  if (!glossary) return [];
  const owners = new Map<string, { id: string; term: string }>();
  return recordsOf(glossary).flatMap(({ id, index, record }) => {
    const term = String(record.term);
    const claimed = [
      { field: [index, 'term'], word: term },
      ...textList(record.words).map((word, at) => ({ field: [index, 'words', at], word })),
    ];
    return claimed.flatMap(({ field, word }) => {
      const key = word.toLowerCase();
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, { id, term });
        return [];
      }
      return owner.id === id
        ? [problemAt(glossary, field, `"${word}" is the term itself, or listed twice. Take it out.`)]
        : [problemAt(glossary, field, `"${word}" already leads to the term "${owner.term}". Keep it in one of them.`)];
    });
  });
}
