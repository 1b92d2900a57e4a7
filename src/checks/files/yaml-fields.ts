import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';

/** The way to a value: field names and places in lists. */
export type FieldPath = readonly (string | number)[];

/** YAML as data that still knows its lines. */
export interface YamlFields {
  /** The file it stands in, from the project's root. */
  path: string;
  /** Undefined when it does not parse. */
  data: unknown;
  /** Why it does not parse, and fields written twice. */
  problems: Problem[];
  /** The line of a value; of the closest one around it when it is not there. */
  lineAt(field: FieldPath): number;
}

/** @param lineBefore how many lines of the file stand before the YAML */
export function readYaml(path: string, text: string, lineBefore = 0): YamlFields {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineOf = (offset: number) => lines.linePos(offset).line + lineBefore;
  const [broken] = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const problems = document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === broken)
    .map((error) => ({
      path,
      line: lineOf(error.pos[0]),
      where: '',
      says: error === broken ? brokenYaml(error.message) : repeatedField(text, error.pos[0]),
    }));
  const lineAt = (field: FieldPath) => lineOf(offsetAt(document.contents, field));
  if (broken) return { path, data: undefined, problems, lineAt };
  try {
    return { path, data: document.toJS(), problems, lineAt };
  } catch (error) {
    // An alias such as *this, which nobody means: text that starts with a star.
    const reason = error instanceof Error ? error.message : String(error);
    return {
      path,
      data: undefined,
      problems: [{ path, line: 1 + lineBefore, where: '', says: brokenYaml(reason) }],
      lineAt,
    };
  }
}

function repeatedField(text: string, offset: number): string {
  const name = /^[^:\n]+/.exec(text.slice(offset))?.[0] ?? '';
  return `"${name}" is written twice. Keep one of them.`;
}

function brokenYaml(message: string): string {
  const reason = message.replace(/\s+/g, ' ').replace(/[.:]?$/, '');
  return `this is not valid YAML: ${reason}. Check the indentation, and put text with a colon or a # in quotes.`;
}

/** Where the value stands in the text, or the closest thing around it. */
function offsetAt(contents: Node | null, field: FieldPath): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of field) {
    const next = stepInto(node, step);
    if (!next) break;
    ({ node, offset } = { node: next.node, offset: next.offset ?? offset });
  }
  return offset;
}

function stepInto(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: (pair.key as Node).range?.[0] };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as Node | undefined;
    return item && { node: item, offset: item.range?.[0] };
  }
  return undefined;
}
