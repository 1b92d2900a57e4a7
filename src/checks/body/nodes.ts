import type { MdastNode } from '../../outline/outline.ts';
import type { Body } from '../files/library.ts';

/** A component, on a line of its own or inside a sentence. */
export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

export function isComponent(node: MdastNode | undefined): node is ComponentNode {
  return node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
}

export function isNamed(node: MdastNode | undefined, name: string): boolean {
  return isComponent(node) && node.name === name;
}

/** The node's line in its file. */
export function lineOf(body: Body, node: MdastNode): number {
  return (node.position?.start.line ?? 1) + body.line - 1;
}

/** A node beside what stands around it, outermost first. */
export type PlacedNode = readonly [node: MdastNode, around: readonly MdastNode[]];

/** Several checks walk through the same tree. */
const walked = new WeakMap<MdastNode, readonly PlacedNode[]>();

/** A node and everything below it, in reading order, each with what stands around it. */
export function descend(root: MdastNode): readonly PlacedNode[] {
  const known = walked.get(root);
  if (known) return known;
  const found: PlacedNode[] = [];
  const visit = (node: MdastNode, around: readonly MdastNode[]): void => {
    found.push([node, around]);
    const children = childrenOf(node);
    const within = children.length > 0 ? [...around, node] : around;
    for (const child of children) visit(child, within);
  };
  visit(root, []);
  walked.set(root, found);
  return found;
}

/** The ids of an attribute such as `ids="a b"`; none when it is missing or computed. */
export function attributeOf(node: MdastNode, name: string): string | undefined {
  if (!isComponent(node)) return undefined;
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

export function idsIn(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}
