import { type MdastNode, plainText } from '../../outline/outline.ts';
import type { Body } from '../files/library.ts';
import { attributeOf, childrenOf, descend, idsIn, isComponent, isNamed, lineOf } from './nodes.ts';

/** A stretch of prose that stands for itself: a paragraph, a list item's own words, a table, a heading. */
export interface Block {
  kind: 'paragraph' | 'table' | 'heading';
  line: number;
  text: string;
  /** Sources cited in it. */
  cites: string[];
  /** Names of the components around it, outermost first. */
  within: string[];
}

const prose = new Set(['paragraph', 'table', 'heading']);

/** The prose of a body, block by block. */
export function blocksOf(body: Body): Block[] {
  return [...descend(body.tree)].flatMap(([node, around]): Block[] => {
    const within = around.flatMap((one) => (isComponent(one) && one.name ? [one.name] : []));
    // A component on a line of its own has its words directly inside, with no paragraph around them.
    const bare = node.type === 'mdxJsxFlowElement' && childrenOf(node).some((child) => child.type === 'text');
    if (!bare && !prose.has(node.type)) return [];
    const kind = node.type === 'table' || node.type === 'heading' ? node.type : 'paragraph';
    return [{ kind, line: lineOf(body, node), text: wordsOf(node), cites: citesIn(node), within: bare && node.name ? [...within, node.name] : within }];
  });
}

function citesIn(node: MdastNode): string[] {
  return [...descend(node)].flatMap(([one]) => (isNamed(one, 'Cite') ? idsIn(attributeOf(one, 'ids')) : []));
}

/** Plain words; the cells of a table are separated like sentences. */
function wordsOf(node: MdastNode): string {
  if (node.type !== 'table') return plainText(node).replace(/\s+/g, ' ').trim();
  return childrenOf(node)
    .flatMap(childrenOf)
    .map((cell) => plainText(cell).trim())
    .filter(Boolean)
    .join('. ');
}
