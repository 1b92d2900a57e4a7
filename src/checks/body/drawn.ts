import type { Article, Body } from '../files/library.ts';
import { valueAt, valuesAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';

/** What is drawn from the frontmatter: the component, its field, and whether a candidate's must be shown when filled. */
const drawn = [
  { name: 'Signs', field: 'signs', mustShow: true },
  { name: 'Eases', field: 'eases', mustShow: true },
  { name: 'Prevents', field: 'prevents', mustShow: false },
];

/** Tables and lists of a cause that are shown with nothing in them, or filled and never shown. */
export function drawnProblems(article: Article, { outline }: Body): Problem[] {
  if (article.data === undefined) return [];
  const kind = valueAt(article.data, ['kind']);
  const isCandidate = kind === 'ranked' || kind === 'contributor';
  return drawn.flatMap(({ name, field, mustShow }) => {
    const use = outline.components.find((component) => component.name === name);
    const filled = valuesAt(article.data, `${field}.*`).length > 0;
    if (use && article.collection !== 'causes')
      return [at(article, use.line, `<${name}>`, 'belongs in an article about a cause. Take it out.')];
    if (use && !filled) {
      const says = `shows what the frontmatter lists under ${field}, and there is nothing. Fill in ${field}, or take it out.`;
      return [at(article, use.line, `<${name}>`, says)];
    }
    const hidden = !use && filled && mustShow && isCandidate;
    return hidden
      ? [at(article, article.lineAt([field]), field, `is never shown. Write <${name} /> in the text.`)]
      : [];
  });
}

function at({ path }: Article, line: number, where: string, says: string): Problem {
  return { path, line, where, says };
}
