/** A colour of the site by day and by night, as CSS hex. */
export interface ColorPair {
  light: string;
  dark: string;
}

/**
 * Reads a colour from the sheet of design tokens, for what cannot use a stylesheet: pictures, the manifest, the browser's bar.
 * @param css the text of the sheet; pairs are written light-dark(#rrggbb, #rrggbb)
 * @throws {Error} when there is no such pair
 */
export function tokenColor(css: string, name: string): ColorPair {
  const [, light, dark] = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]+),\\s*(#[0-9a-f]+)\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`The design tokens have no colour pair --${name}`);
  return { light, dark };
}
