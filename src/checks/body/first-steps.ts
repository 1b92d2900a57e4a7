import type { MdastNode } from '../../outline/outline.ts';
import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import { childrenOf, isNamed, lineOf } from './nodes.ts';

const shape =
  'Write <First>, a blank line, 3 to 5 numbered steps that each start with a bold instruction, a blank line, </First>.';

/** Every article but those about the site opens with what to do first. */
export function firstStepsProblems(article: Article, body: Body): Problem[] {
  const top = childrenOf(body.tree);
  const first = top.find((node) => isNamed(node, 'First'));
  const at = (node: MdastNode | undefined, says: string): Problem[] => [
    { path: article.path, line: node ? lineOf(body, node) : body.line, where: '<First>', says },
  ];
  if (!first)
    return article.collection === 'about'
      ? []
      : at(undefined, `is missing: an article opens with what to do. ${shape}`);
  if (first !== top[0]) return at(first, 'is not the first thing in the text. Move it to the top.');
  const list = childrenOf(first).find((node) => node.type === 'list');
  if (list?.type !== 'list' || !list.ordered) return at(first, `holds no numbered list. ${shape}`);
  const steps = childrenOf(list);
  return [
    ...(steps.length < 3 || steps.length > 5 ? at(first, `has ${steps.length} steps. Write 3 to 5.`) : []),
    ...steps
      .filter((step) => childrenOf(childrenOf(step)[0] ?? step)[0]?.type !== 'strong')
      .flatMap((step) => at(step, 'this step does not start with a bold instruction. Write **Do this.** first.')),
  ];
}
