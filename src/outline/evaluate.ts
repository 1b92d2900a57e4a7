import GithubSlugger from 'github-slugger';
import { defineHastPlugin, evaluate } from 'satteri';

/** What makes elements out of a body's words and components. */
export interface Runtime {
  Fragment: unknown;
  jsx(type: unknown, props: unknown, key?: unknown): unknown;
  jsxs(type: unknown, props: unknown, key?: unknown): unknown;
}

/** A body as a function of the components it names. */
export type Body = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Compiles an MDX body and runs it at once. Bundled as modules, as is usual, bodies take half of the time of a build.
 * Headings have the anchors that the outline gives them.
 */
export function evaluateBody(body: string, runtime: Runtime): Body {
  const { default: content } = evaluate(body, {
    ...runtime,
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    hastPlugins: [anchors()],
  }) as { default: Body };
  return content;
}

function anchors() {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => context.setProperty(node, 'id', slugger.slug(context.textContent(node))),
    },
  });
}
