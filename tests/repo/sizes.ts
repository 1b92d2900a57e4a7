import { basename } from 'node:path';
import ts from 'typescript';
import { scriptsIn } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** How long things are, in lines. */
export interface Sizes {
  files: { path: string; lines: number }[];
  /** One-line arrow functions are left out; a nested function counts on its own and within its parent. */
  functions: { path: string; line: number; lines: number }[];
}

export function sizesOf(sources: readonly SourceFile[]): Sizes {
  return {
    files: sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length })),
    functions: sources.flatMap(functionsIn),
  };
}

/** The middle value; the lower one of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

function functionsIn({ path, text }: SourceFile): Sizes['functions'] {
  return nodesOf(path, text).flatMap(({ node, line, lastLine }) => {
    const lines = lastLine - line + 1;
    const counts = isFunction(node) && (lines > 1 || !ts.isArrowFunction(node));
    return counts ? [{ path, line, lines }] : [];
  });
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** Where the type `any` is written. */
export function anysIn({ path, text }: SourceFile): string[] {
  return nodesOf(path, text)
    .filter(({ node }) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map(({ line }) => `${path}:${line} says any. Say what it is, or unknown.`);
}

interface PlacedNode {
  node: ts.Node;
  line: number;
  lastLine: number;
}

function nodesOf(path: string, text: string): PlacedNode[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return scriptsIn(path, text).flatMap(({ script, lineBefore }) => {
    const tree = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kind);
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1 + lineBefore;
    const found: PlacedNode[] = [];
    const visit = (node: ts.Node): void => {
      found.push({ node, line: lineOf(node.getStart()), lastLine: lineOf(node.end) });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

const drawers = ['utils', 'util', 'helpers', 'helper', 'lib', 'libs', 'common', 'misc', 'shared'];

/** Names that say nothing, or are written another way than all others. */
export function nameFaults(path: string): string[] {
  const drawer = path.split('/').find((folder) => drawers.includes(folder.replace(/\..*$/, '')));
  const name = basename(path);
  // A page is named after its address: [id], 404, robots.txt.ts; parts of one begin with an underscore.
  const stem = name.replace(/(\.[a-z]+)+$/, '').replace(/^_|[[\]]|\.\.\./g, '');
  const isComponent = /\.(astro|tsx)$/.test(name) && !path.startsWith('src/pages/');
  const fits = isComponent
    ? /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)$/.test(stem)
    : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  return [
    ...(drawer ? [`${path} stands in a drawer called ${drawer}. Name the folder after what it is about.`] : []),
    ...(fits ? [] : [`${path} is not kebab-case${isComponent ? ' or PascalCase' : ''}.`]),
  ];
}
