import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { describeProblem, type Problem } from '../checks/problem.ts';
import { today } from './build-date.ts';
import { drawings, readContent, staticPages } from './content-files.ts';

/**
 * All problems of the content under `root`, as an editor reads them.
 * @param today as YYYY-MM-DD
 */
export function checkProject(root: string, today: string): Problem[] {
  return checkContent(readContent(root), { whole: true, today, pages: staticPages, drawings });
}

/** The lines to print: every problem and their number, or one line that says all is well. */
export function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content has no problem.';
  const files = new Set(problems.map(({ path }) => path)).size;
  return [
    ...problems.map(describeProblem),
    '',
    `${count(problems.length, 'problem')} in ${count(files, 'file')}.`,
  ].join('\n');
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

if (import.meta.main) {
  const problems = checkProject(resolve(import.meta.dirname, '../..'), today());
  console.log(summarize(problems));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
