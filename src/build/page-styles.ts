import { transform } from 'lightningcss';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Names that a page's own markup or its scripts may use, beside those in its class attributes. */
export interface UsedNames {
  /** Words in the strings of the scripts that the page may come to load. */
  words: ReadonlySet<string>;
  /** Custom properties that style sheets loaded later read. */
  properties: ReadonlySet<string>;
}

/**
 * The page with all its styles in one element, less the rules for classes that it cannot use and the custom properties that
 * nothing reads.
 */
export function withLeanStyles(html: string, used: UsedNames): string {
  const sheets = [...html.matchAll(styleElement)].map(([, sheet = '']) => sheet);
  if (sheets.length === 0) return html;
  const markup = html.replace(styleElement, '');
  const css = withoutUnusedProperties(withoutUnusedClasses(sheets.join('\n'), markup, used.words), used.properties);
  let left = sheets.length;
  return html.replace(styleElement, () => {
    left -= 1;
    return left === 0 ? `<style>${css}</style>` : '';
  });
}

function withoutUnusedClasses(css: string, markup: string, words: ReadonlySet<string>): string {
  const inMarkup = new Set([...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const inCss = new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
  return without(
    css,
    [...inCss].filter((name) => !inMarkup.has(name) && !words.has(name)),
  );
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

/** The words in the strings of a script: what may become a class. */
export const wordsIn = (script: string): string[] =>
  (script.match(/[\w-]+/g) ?? []);

const without = (css: string, unusedSymbols: string[]): string =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
