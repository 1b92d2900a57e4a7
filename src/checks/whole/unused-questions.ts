import { problemAt } from '../files/field-label.ts';
import type { Library } from '../files/library.ts';
import { valuesAt } from '../files/values.ts';
import { testsIn } from '../finder/conditions.ts';
import type { Problem } from '../problem.ts';

/** Questions that no cause weighs: whatever is answered, the result stays the same. */
export function unusedQuestions(library: Library): Problem[] {
  const questions = library.documents.get('cause-finder/questions.yaml');
  if (!questions) return [];
  const weighed = new Set(
    [...library.articles.values()].flatMap(({ data }) =>
      [...valuesAt(data, 'signs.*.when'), ...valuesAt(data, 'needs')].flatMap(({ value }) =>
        testsIn(value).map(({ question }) => question),
      ),
    ),
  );
  return valuesAt(questions.data, '*.id').flatMap(({ field, value }) =>
    weighed.has(String(value))
      ? []
      : [problemAt(questions, field, 'no cause weighs the answer. Use it in a sign, or take the question out.')],
  );
}
