import * as runtime from 'astro/jsx-runtime';
import { type Body, evaluateBody } from '../outline/evaluate.ts';

/** By these marks Astro knows a component that comes from MDX, and what draws it. */
const marks = { [Symbol.for('astro:renderer')]: 'astro:jsx', [Symbol.for('mdx-component')]: true };

/** A body as a component of Astro. */
export function articleBody(body: string): Body {
  const content = evaluateBody(body, runtime);
  const Content: Body = ({ components }) => content({ components: { Fragment: runtime.Fragment, ...components } });
  return Object.assign(Content, marks);
}
