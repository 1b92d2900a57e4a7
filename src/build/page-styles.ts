import { transform } from 'lightningcss';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** What the pages that share a style sheet may use of it. */
export interface UsedNames {
  /** Classes, in their markup and in the scripts they may come to load. */
  classes: ReadonlySet<string>;
  /** Custom properties that style sheets loaded later read. */
  properties: ReadonlySet<string>;
}

/** All the styles of a page as one sheet, in their order. */
export const stylesOf = (html: string): string =>
  [...html.matchAll(styleElement)].map(([, sheet = '']) => sheet).join('\n');

/** The classes that a page's markup names. */
export const classesIn = (html: string): string[] =>
  [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

/** A style sheet less the rules for classes that nothing uses and the custom properties that nothing reads. */
export function leanSheet(css: string, used: UsedNames): string {
  const named = new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
  const unused = [...named].filter((name) => !used.classes.has(name));
  return withoutUnusedProperties(without(css, unused), used.properties);
}

/** The page with one sheet, where its last one stood, in place of all it had. */
export function withSheet(html: string, css: string): string {
  let left = html.match(styleElement)?.length ?? 0;
  return html.replace(styleElement, () => {
    left -= 1;
    return left === 0 ? `<style>${css}</style>` : '';
  });
}

/** A property may be read by another one only, so this goes on until nothing changes. */
function withoutUnusedProperties(css: string, readElsewhere: ReadonlySet<string>): string {
  const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
  const read = propertiesRead(css);
  const lean = without(
    css,
    [...set].filter((name) => !read.has(name) && !readElsewhere.has(name)),
  );
  return lean.length < css.length ? withoutUnusedProperties(lean, readElsewhere) : lean;
}

/** The custom properties that a text of CSS reads. */
export const propertiesRead = (css: string): Set<string> =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));

/** Every word of a script: what may become a class. */
export const wordsIn = (script: string): string[] => script.match(/[\w-]+/g) ?? [];

const without = (css: string, unusedSymbols: string[]): string =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
