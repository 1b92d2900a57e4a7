import * as runtime from 'astro/jsx-runtime';
import { __astro_tag_component__ as tagComponent } from 'astro/runtime/server/index.js';
import { type Body, evaluateBody } from '../outline/evaluate.ts';

/** A body as a component of Astro. */
export function articleBody(body: string): Body {
  const content = evaluateBody(body, runtime);
  const Content: Body = ({ components }) => content({ components: { Fragment: runtime.Fragment, ...components } });
  tagComponent(Content, 'astro:jsx');
  return Object.assign(Content, { [Symbol.for('mdx-component')]: true });
}
