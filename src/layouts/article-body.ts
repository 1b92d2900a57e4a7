import * as runtime from 'astro/jsx-runtime';
import { type Body, evaluateBody } from '../outline/evaluate.ts';

/** A body as a component of Astro. */
export function articleBody(body: string): Body {
  const content = evaluateBody(body, runtime);
  const Content: Body = ({ components }) => content({ components: { Fragment: runtime.Fragment, ...components } });
  // What tells Astro which of its renderers draws a function.
  return Object.assign(Content, { [Symbol.for('astro:renderer')]: 'astro:jsx', [Symbol.for('mdx-component')]: true });
}
