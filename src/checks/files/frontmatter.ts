/** An article's text in its two parts. */
export interface Frontmatter {
  yaml: string;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** Splits an article at its frontmatter; undefined when it has none. The YAML starts on line 2. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const [whole, yaml] = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { yaml: yaml ?? '', body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
