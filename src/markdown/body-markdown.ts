import { type MdastNode, parseBody } from '../outline/outline.ts';

/**
 * Says in plain Markdown what a component shows.
 * @param attributes as written in the body
 * @param words what stands between its tags, as Markdown
 */
export type ComponentText = (attributes: Readonly<Record<string, string>>, words: string) => string;

/**
 * The body of an article as Markdown without components: the text as written, with each component and each address of
 * a link replaced where it stands.
 * @param components what each says; one that is not named here gives way to its words
 * @param addressOf the full address of a link as written
 */
export function bodyMarkdown(
  body: string,
  components: Readonly<Record<string, ComponentText>>,
  addressOf: (url: string) => string,
): string {
  const plain = (node: MdastNode): string => {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const words = inside(node).trim();
        return components[node.name ?? '']?.(attributesOf(node), words) ?? words;
      }
      case 'link':
        return `[${inside(node)}](${addressOf(node.url)})`;
      default: {
        const [start, end] = rangeOf(node);
        const children = childrenOf(node);
        const [first, last] = [children[0], children.at(-1)];
        if (!first || !last) return body.slice(start, end);
        return body.slice(start, rangeOf(first)[0]) + inside(node) + body.slice(rangeOf(last)[1], end);
      }
    }
  };
  /** From the first thing below a node to the last, with what stands between them. */
  const inside = (node: MdastNode): string => {
    const children = childrenOf(node);
    return children
      .map((child, index) => {
        const before = children[index - 1];
        return (before ? body.slice(rangeOf(before)[1], rangeOf(child)[0]) : '') + plain(child);
      })
      .join('');
  };
  return plain(parseBody(body))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);

const rangeOf = ({ position }: MdastNode): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesOf(node: Component): Record<string, string> {
  const written = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return Object.fromEntries(written);
}
