import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const loadingLink = /\brel="(?:icon|preload|modulepreload|stylesheet|manifest)"/;

/**
 * The files that a page asks for by itself, as paths below the built site's root, in the order of the page.
 * @param base the path the site lives under, with slashes at both ends
 */
export function filesNamedIn(html: string, base: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => loadingLink.test(tag));
  const addresses = [
    ...html.matchAll(/<(?:script|img)\b[^>]*?\ssrc="([^"#]+)[^"]*"/g),
    ...html.matchAll(/<use\b[^>]*?\shref="([^"#]+)#/g),
    ...html.matchAll(/\burl\("?([^")#]+)"?\)/g),
    ...links.join('').matchAll(/\shref="([^"]+)"/g),
  ].map(([, address = '']) => address);
  return below(addresses, base);
}

/** The data files whose addresses a page gives to its scripts. */
export function dataNamedIn(html: string, base: string): string[] {
  return below(
    [...html.matchAll(/\sdata-[\w-]+="([^"]+\.json)"/g)].map(([, address = '']) => address),
    base,
  );
}

const below = (addresses: string[], base: string): string[] => [
  ...new Set(addresses.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length))),
];

/** Files together with all that their scripts import at once, and with `later` also what they import on demand. */
export function withImports(root: string, files: readonly string[], later = false): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.js')) for (const imported of importsOf(root, file, later)) add(imported);
  };
  for (const file of files) add(file);
  return [...found];
}

function importsOf(root: string, file: string, later: boolean): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  const relative = [
    ...code.matchAll(/(?:\bimport|\bfrom)\s*["'`](\.[^"'`]+)["'`]/g),
    ...(later ? code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g) : []),
  ].map(([, address = '']) => posix.join(dirname(file), address));
  const named = later
    ? [...code.matchAll(/["'`/](_astro\/[\w.-]+\.(?:js|css))["'`]/g)].map(([, name = '']) => name)
    : [];
  return [...relative, ...named];
}
