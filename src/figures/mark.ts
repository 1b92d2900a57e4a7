/** One element of a drawing, as data: a page can make it an element, a file can write it as text. */
export interface Mark {
  tag: 'path' | 'circle' | 'rect' | 'g' | 'text';
  attributes: Readonly<Record<string, string | number>>;
  children?: readonly (Mark | string)[];
}

export type Attributes = Mark['attributes'];

export const group = (attributes: Attributes, children: readonly Mark[]): Mark => ({ tag: 'g', attributes, children });

/** A filled path. */
export const shape = (d: string, fill: string, more: Attributes = {}): Mark => ({
  tag: 'path',
  attributes: { d, fill, ...more },
});

/** A line without a filling. */
export const line = (d: string, more: Attributes = {}): Mark => shape(d, 'none', more);

/** The mark as SVG text. */
export function toMarkup({ tag, attributes, children = [] }: Mark): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : toMarkup(child))).join('');
  return `<${tag}${written.join('')}${inner ? `>${inner}</${tag}>` : '/>'}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
