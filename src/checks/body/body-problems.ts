import type { Library } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import type { BodyContext } from './body-context.ts';
import { citationProblems } from './citations.ts';
import { codeProblems } from './code.ts';
import { componentProblems } from './components.ts';
import { drawnProblems } from './drawn.ts';
import { firstStepsProblems } from './first-steps.ts';
import { headingProblems } from './headings.ts';
import { linkProblems } from './links.ts';

/** What is wrong with the texts of all articles, apart from their wording. */
export function bodyProblems(library: Library, context: BodyContext): Problem[] {
  return [...library.articles.values()].flatMap((article) => {
    const { body } = article;
    if (!body) return [];
    return [
      ...headingProblems(article, body),
      ...linkProblems(article, body, context),
      ...componentProblems(article, body, context),
      ...drawnProblems(article, body),
      ...codeProblems(article, body),
      ...firstStepsProblems(article, body),
      ...citationProblems(article, body),
    ];
  });
}
