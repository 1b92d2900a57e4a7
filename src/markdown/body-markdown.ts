import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type MdastNode, parseBody } from '../outline/outline.ts';

/**
 * Says in plain Markdown what a component shows.
 * @param attributes as written in the body
 * @param words what stands between its tags, as Markdown
 */
export type ComponentText = (attributes: Readonly<Record<string, string>>, words: string) => string;

/**
 * The body of an article as Markdown without components.
 * @param components what each says; one that is not named here gives way to its words
 * @param addressOf the full address of a link as written
 */
export function bodyMarkdown(
  body: string,
  components: Readonly<Record<string, ComponentText>>,
  addressOf: (url: string) => string,
): string {
  const plain = (node: MdastNode): Nodes[] => {
    const inner = 'children' in node ? node.children.flatMap((child) => plain(child as MdastNode)) : [];
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const text = components[node.name ?? '']?.(attributesOf(node), serialize(asBlocks(inner)));
        return text === undefined ? inner : text === '' ? [] : [{ type: 'html', value: text }];
      }
      case 'link':
        return [{ ...node, url: addressOf(node.url), children: inner as PhrasingContent[] } as Nodes];
      default:
        return [('children' in node ? { ...node, children: inner } : node) as Nodes];
    }
  };
  return serialize(plain(parseBody(body)));
}

function serialize(nodes: Nodes[]): string {
  const [only] = nodes;
  const root = only?.type === 'root' ? only : { type: 'root' as const, children: nodes as RootContent[] };
  return toMarkdown(root, { bullet: '-', extensions: [gfmTableToMarkdown()] }).trim();
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'break', 'html']);

/** Words of a sentence that stand without a paragraph get one. */
function asBlocks(nodes: Nodes[]): Nodes[] {
  if (nodes.length === 0 || !nodes.every(({ type }) => phrasing.has(type))) return nodes;
  return [{ type: 'paragraph', children: nodes as PhrasingContent[] } satisfies Parents];
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesOf(node: Component): Record<string, string> {
  const written = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return Object.fromEntries(written);
}
