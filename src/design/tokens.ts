/** A token of the design as its sheet has it. */
export interface Token {
  /** Without the dashes. */
  name: string;
  value: string;
  /** What its comment says of it. */
  use: string;
}

/** A color by day and by night, as CSS hex. */
export interface ColorToken extends Token {
  light: string;
  dark: string;
}

/**
 * The tokens of a sheet, in its order, each with the comment that stands behind it.
 * @param css the text of the sheet of tokens; of a token set twice the first counts
 */
export function tokensOf(css: string): Token[] {
  const found = new Map<string, Token>();
  for (const [, name = '', value = '', use = ''] of css.matchAll(
    /--([\w-]+):\s*([^;]+);(?:[^\S\n]*\/\*\s*(.*?)\s*\*\/)?/g,
  )) {
    if (!found.has(name)) found.set(name, { name, value: value.replace(/\s+/g, ' ').trim(), use });
  }
  return [...found.values()];
}

/** The tokens that are colors; one without a pair is the same by day and by night. */
export function colorsOf(css: string): ColorToken[] {
  return tokensOf(css).flatMap((token) => {
    const [, light = '', dark = light] =
      /^light-dark\((#\w+), (#\w+)\)$/.exec(token.value) ?? /^(#\w+)$/.exec(token.value) ?? [];
    return light ? [{ ...token, light, dark }] : [];
  });
}
