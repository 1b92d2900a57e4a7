import GithubSlugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';

export type { MdastNode } from 'satteri';

/** One component used in a body, with its attributes as written. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

/** A stretch of text under one heading. The text before the first heading has depth 0 and no anchor. */
export interface Section {
  anchor: string;
  heading: string;
  depth: number;
  line: number;
  /** Plain sentences, one block (paragraph, list item, cell) a line. */
  text: string;
}

/** What a body of MDX holds, read without running it. Lines count from `firstLine`. */
export interface Outline {
  sections: Section[];
  components: ComponentUse[];
  links: { url: string; line: number }[];
}

/** The body cannot be parsed as MDX. */
export class OutlineError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'OutlineError';
    this.line = line;
  }
}

const blocks = new Set(['paragraph', 'listItem', 'tableCell', 'blockquote', 'mdxJsxFlowElement']);

/**
 * Reads the sections, components and links of an MDX body with the parser that builds the site.
 * @throws {OutlineError} with the line, when it is not valid MDX
 */
export function outline(body: string, firstLine = 1): Outline {
  return outlineOf(parseBody(body, firstLine), firstLine);
}

/** The same for a body already parsed. */
export function outlineOf(tree: MdastNode, firstLine = 1): Outline {
  const result: Outline = {
    sections: [{ anchor: '', heading: '', depth: 0, line: firstLine, text: '' }],
    components: [],
    links: [],
  };
  const slugger = new GithubSlugger();
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + firstLine - 1;
  const append = (text: string) => {
    const section = result.sections.at(-1);
    if (section) section.text += text;
  };

  const visit = (node: MdastNode): void => {
    switch (node.type) {
      case 'heading': {
        const heading = plainText(node);
        const anchor = slugger.slug(heading);
        result.sections.push({ anchor, heading, depth: node.depth, line: lineOf(node), text: '' });
        visitChildren(node, noteComponent);
        return;
      }
      case 'text':
      case 'inlineCode':
        append(node.value);
        return;
      case 'break':
        append(' ');
        return;
      case 'link':
        result.links.push({ url: node.url, line: lineOf(node) });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        noteComponent(node);
        break;
    }
    visitChildren(node, visit);
    if (blocks.has(node.type)) append('\n');
  };

  const noteComponent = (node: MdastNode): void => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const attributes = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
          ? [[attribute.name, attribute.value ?? 'true']]
          : [],
      ),
    );
    result.components.push({ name: node.name ?? '', attributes, line: lineOf(node) });
  };

  visit(tree);
  for (const section of result.sections) section.text = section.text.replace(/\n+/g, '\n').trim();
  return result;
}

/**
 * The syntax tree of an MDX body. Its own lines count from 1.
 * @throws {OutlineError} with the line, counted from `firstLine`, when it is not valid MDX
 */
export function parseBody(body: string, firstLine = 1): MdastNode {
  try {
    return mdxToMdast(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):\d+: (.*)$/s.exec(message);
    throw new OutlineError(Number(place?.[1] ?? 1) + firstLine - 1, place?.[2] ?? message);
  }
}

function visitChildren(node: MdastNode, visit: (child: MdastNode) => void): void {
  if ('children' in node) for (const child of node.children) visit(child as MdastNode);
}

/** The words of a node and all below it, without code. */
export function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string' && node.type !== 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : '';
}
