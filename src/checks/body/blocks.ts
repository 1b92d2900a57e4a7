import { type MdastNode, plainText } from '../../outline/outline.ts';
import type { Body } from '../files/library.ts';
import { attributeOf, childrenOf, descend, idsIn, isComponent, isNamed, lineOf } from './nodes.ts';

/** A stretch of prose that stands for itself: a paragraph, a list item's own words, a table, a heading. */
export interface Block {
  kind: 'paragraph' | 'table' | 'heading';
  line: number;
  text: string;
  /** Sources cited in it. For a list item or table, those of the paragraph that leads to it count too. */
  cites: string[];
  /** Names of the components around it, outermost first. */
  within: string[];
}

const prose = new Set(['paragraph', 'table', 'heading']);

/** Several checks read the blocks of the same body. */
const known = new WeakMap<Body, readonly Block[]>();

/** The prose of a body, block by block. */
export function blocksOf(body: Body): readonly Block[] {
  const blocks = known.get(body) ?? readBlocks(body);
  known.set(body, blocks);
  return blocks;
}

function readBlocks(body: Body): Block[] {
  return descend(body.tree).flatMap(([node, around]): Block[] => {
    // A component on a line of its own has its words directly inside, with no paragraph around them.
    const bare = node.type === 'mdxJsxFlowElement' && childrenOf(node).some((child) => child.type === 'text');
    if (!bare && !prose.has(node.type)) return [];
    const path = [...around, node];
    return [
      {
        kind: node.type === 'table' || node.type === 'heading' ? node.type : 'paragraph',
        line: lineOf(body, node),
        text: wordsOf(node),
        cites: [...citesIn(node), ...leadIn(path).flatMap(citesIn)],
        within: path.flatMap((one) => (isComponent(one) && one.name ? [one.name] : [])),
      },
    ];
  });
}

/** What stands right before the list or table that a node belongs to. */
function leadIn(path: readonly MdastNode[]): MdastNode[] {
  const depth = path.findIndex(({ type }) => type === 'list' || type === 'table');
  const [parent, list] = [path[depth - 1], path[depth]];
  const siblings = parent && list ? childrenOf(parent) : [];
  const before = list ? siblings[siblings.indexOf(list) - 1] : undefined;
  return before ? [before] : [];
}

function citesIn(node: MdastNode): string[] {
  return descend(node).flatMap(([one]) => (isNamed(one, 'Cite') ? idsIn(attributeOf(one, 'ids')) : []));
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
