import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import { descend, lineOf } from './nodes.ts';

/** JavaScript, imports and fenced code: an article holds words only. */
export function codeProblems(article: Article, body: Body): Problem[] {
  return descend(body.tree).flatMap(([node]) => {
    const says = sentenceFor(node.type, 'value' in node ? String(node.value) : '');
    return says === undefined ? [] : [{ path: article.path, line: lineOf(body, node), where: '', says }];
  });
}

function sentenceFor(type: string, value: string): string | undefined {
  switch (type) {
    case 'mdxjsEsm':
      return `an article imports and exports nothing. Take out "${value.split('\n')[0]}"; components are there by name.`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `{${value}} is JavaScript. Write plain words.`;
    case 'html':
      return 'is raw HTML. Write Markdown, or one of the components.';
    case 'code':
      return 'this is a block of code: a line that starts with four spaces, or ```. Write a paragraph.';
    default:
      return undefined;
  }
}
