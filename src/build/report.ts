import { resolve } from 'node:path';
import { type ArticleRow, type LibraryReport, reportOn } from '../checks/article-report.ts';
import { today } from './build-date.ts';
import { drawings, readContent, staticPages } from './content-files.ts';

const columns: readonly { title: string; of: (row: ArticleRow) => string | number }[] = [
  { title: 'article', of: ({ ref }) => ref },
  { title: 'grade', of: ({ grade }) => grade.toFixed(1) },
  { title: 'words', of: ({ words }) => words },
  { title: 'sources', of: ({ sources }) => sources },
  { title: 'checked', of: ({ checked }) => checked },
  { title: 'next check', of: ({ nextCheck, overdue }) => (overdue ? `${nextCheck} OVERDUE` : nextCheck) },
  { title: 'linked from', of: ({ linkedFrom }) => linkedFrom || 'nowhere' },
  { title: 'problems', of: ({ problems }) => problems || '' },
];

/** The report as a table and a few lines below it. */
export function printedReport({ articles, uncited, otherProblems }: LibraryReport): string {
  const rows = [columns.map(({ title }) => title), ...articles.map((row) => columns.map(({ of }) => String(of(row))))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const sum = (of: (row: ArticleRow) => number) => articles.reduce((total, row) => total + of(row), 0);
  return [
    ...table,
    '',
    `${articles.length} articles, ${sum(({ words }) => words)} words, hardest grade ${Math.max(0, ...articles.map(({ grade }) => grade))}.`,
    `Overdue: ${sum(({ overdue }) => Number(overdue))}. Linked from nowhere: ${sum(({ linkedFrom }) => Number(linkedFrom === 0))}.`,
    `Problems: ${sum(({ problems }) => problems)} in articles, ${otherProblems} elsewhere; npm run check:content tells them.`,
    `Sources that may be cited and never are: ${uncited.length}${uncited.length > 0 ? ` (${uncited.join(', ')})` : ''}.`,
  ].join('\n');
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '../..');
  console.log(printedReport(reportOn(readContent(root), { today: today(), pages: staticPages, drawings })));
}
