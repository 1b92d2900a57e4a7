import { problemAt } from '../files/field-label.ts';
import type { Article } from '../files/library.ts';
import { valueAt, valuesAt } from '../files/values.ts';
import type { FieldPath } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';

/**
 * Days that cannot be: in the future, or before what they follow.
 * @param today the day of the build, as YYYY-MM-DD
 */
export function dayProblems(article: Article, today: string): Problem[] {
  const dayOf = (...field: FieldPath) => {
    const value = valueAt(article.data, field);
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  };
  const [published, checked, nextCheck] = [dayOf('published'), dayOf('checked'), dayOf('nextCheck')];
  const problems: Problem[] = [];
  const wrong = (field: FieldPath, says: string) => problems.push(problemAt(article, field, says));
  if (published && published > today)
    wrong(['published'], `${published} is in the future. Write today, ${today}, or before.`);
  if (checked && checked > today) wrong(['checked'], `${checked} is in the future. Write today, ${today}, or before.`);
  if (published && checked && checked < published)
    wrong(['checked'], `${checked} is before it was published (${published}). Write that day or later.`);
  if (checked && nextCheck && nextCheck <= checked)
    wrong(['nextCheck'], `${nextCheck} is not after the last check (${checked}). Write a later day.`);
  valuesAt(article.data, 'changes.*').forEach((_, index) => {
    const day = dayOf('changes', index, 'day');
    const newer = dayOf('changes', index - 1, 'day');
    if (day && day > today)
      wrong(['changes', index, 'day'], `${day} is in the future. Write today, ${today}, or before.`);
    if (day && newer && day > newer)
      wrong(['changes', index], `${day} stands below ${newer}. Write the newest change first.`);
    if (day && published && day < published)
      wrong(['changes', index, 'day'], `${day} is before it was published (${published}). Write that day or later.`);
  });
  return problems;
}
