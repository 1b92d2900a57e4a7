import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import of a file. */
export interface Import {
  from: string;
  line: number;
  /** Gone when the types are stripped. */
  typeOnly: boolean;
  /** `import()` at run time. */
  dynamic: boolean;
}

/** Everything a .ts, .tsx or .astro file imports, in its frontmatter and its scripts too. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return scriptsIn(path, text).flatMap(({ script, lineBefore }) => importsIn(path, script, lineBefore));
}

/** The TypeScript in a file: all of it, or an Astro file's frontmatter and its <script> elements. */
export function scriptsIn(path: string, text: string): { script: string; lineBefore: number }[] {
  if (!path.endsWith('.astro')) return path.endsWith('.css') ? [] : [{ script: text, lineBefore: 0 }];
  const parts = [/^---\n([\s\S]*?)\n---/g, /<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g];
  return parts.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const script = match[1] ?? '';
      const offset = match.index + match[0].indexOf(script);
      return { script, lineBefore: text.slice(0, offset).split('\n').length - 1 };
    }),
  );
}

function importsIn(path: string, script: string, lineBefore: number): Import[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one) found.push({ ...one, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 + lineBefore });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause), dynamic: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, dynamic: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, typeOnly: true, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    return from && ts.isStringLiteral(from) ? { from: from.text, typeOnly: false, dynamic: true } : undefined;
  }
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}
