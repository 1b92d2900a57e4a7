/** One thing an editor has to put right. */
export interface Problem {
  /** From the project's root, such as content/causes/muscle-strain.mdx. */
  path: string;
  /** Counted from 1. */
  line: number;
  /** The field, component or heading, such as signs[2]. Empty where the whole file is meant. */
  where: string;
  /** What is wrong and what to do, in sentences. */
  says: string;
}

/** The problem as one line of output: `content/causes/x.mdx:14 signs[2]: what is wrong. What to do.` */
export function describeProblem({ path, line, where, says }: Problem): string {
  return `${path}:${line} ${where ? `${where}: ` : ''}${says}`;
}

/** Sorted by file and line, each said once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...once.values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
