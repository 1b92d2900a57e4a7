import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const loadingLink = /\brel="(?:icon|preload|modulepreload|stylesheet)"/;

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
export type WithImports = (files: readonly string[], later?: boolean) => string[];

/** Follows the imports of the scripts built under `root`; each script is read once, however many pages ask for it. */
export function importsUnder(root: string): WithImports {
  const read = new Map<string, Imports>();
  const importsIn = (file: string): Imports => {
    const imports = read.get(file) ?? importsOf(root, file);
    read.set(file, imports);
    return imports;
  };
  return (files, later = false) => {
    const found = new Set<string>();
    const add = (file: string): void => {
      if (found.has(file)) return;
      found.add(file);
      if (!file.endsWith('.js')) return;
      const { atOnce, onDemand } = importsIn(file);
      for (const imported of later ? [...atOnce, ...onDemand] : atOnce) add(imported);
    };
    for (const file of files) add(file);
    return [...found];
  };
}

interface Imports {
  atOnce: string[];
  onDemand: string[];
}

function importsOf(root: string, file: string): Imports {
  const code = readFileSync(join(root, file), 'utf8');
  const besides = ([, address = '']: RegExpExecArray) => posix.join(dirname(file), address);
  return {
    atOnce: [...code.matchAll(/(?:\bimport|\bfrom)\s*["'`](\.[^"'`]+)["'`]/g)].map(besides),
    onDemand: [
      ...[...code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)].map(besides),
      ...[...code.matchAll(/["'`/](_astro\/[\w.-]+\.(?:js|css))["'`]/g)].map(([, name = '']) => name),
    ],
  };
}
