import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Type {
  parents: string[];
  /** For each property, the types its values may have. */
  properties: Map<string, string[]>;
}

/** The vocabulary of schema.org, read from the typings that schema-dts makes of it. */
export function readVocabulary(): Map<string, Type> {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts');
  const text = readFileSync(file, 'utf8');
  const declared = text.matchAll(/^interface (\w+)Base(?: extends ([^{]*?))? \{\n([\s\S]*?)^\}/gm);
  const types = new Map(
    [...declared].map(([, name = '', parents = '', body = '']) => [
      name,
      { parents: basesIn(parents), properties: propertiesIn(body) },
    ]),
  );
  // A type without properties of its own has no base, only a leaf.
  for (const [, name = '', parents = ''] of text.matchAll(/^export interface (\w+)Leaf extends ([^{]*?) \{/gm)) {
    if (!types.has(name)) types.set(name, { parents: basesIn(parents), properties: new Map() });
  }
  return types;
}

const basesIn = (parents: string): string[] => [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent);

const propertiesIn = (body: string): Type['properties'] =>
  new Map(
    [...body.matchAll(/^ {4}"(\w+)"\?: (?:SchemaValue<)?(.*?)(?:, "\w+">)?;$/gm)].map(([, name = '', range = '']) => [
      name,
      range.split('|').map((type) => type.trim()),
    ]),
  );

const words = new Set(['Text', 'URL', 'Date', 'DateTime', 'Thing', 'string']);
const numbers = new Set(['Number', 'Integer', 'Float', 'Text']);

/** Everything in a node of structured data that the vocabulary does not know, each with its place. */
export function strangeIn(node: object, vocabulary: ReadonlyMap<string, Type>, place = ''): string[] {
  const types = [(node as { '@type'?: string | string[] })['@type'] ?? []].flat();
  const here = `${place}${types.join('+')}`;
  const unknown = types.filter((type) => !vocabulary.has(type)).map((type) => `${here}: no type ${type}`);
  const strange = Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const range = types.flatMap((type) => rangeOf(vocabulary, type, name));
      if (range.length === 0) return [`${here}: no property ${name}`];
      return [value].flat().flatMap((one) => strangeValue(one, range, vocabulary, `${here}.${name} `));
    });
  return [...unknown, ...strange];
}

function strangeValue(value: unknown, range: string[], vocabulary: ReadonlyMap<string, Type>, place: string): string[] {
  if (typeof value === 'string') return range.some((type) => words.has(type)) ? [] : [`${place}: no text`];
  if (typeof value === 'number') return range.some((type) => numbers.has(type)) ? [] : [`${place}: no number`];
  if (typeof value !== 'object' || value === null) return [`${place}: ${value}`];
  if (!('@type' in value)) return '@id' in value ? [] : [`${place}: neither type nor reference`];
  const fits = [value['@type']].flat().some((type) => range.some((wanted) => isA(vocabulary, String(type), wanted)));
  return [...(fits ? [] : [`${place}: no ${value['@type']}`]), ...strangeIn(value, vocabulary, place)];
}

function rangeOf(vocabulary: ReadonlyMap<string, Type>, type: string, property: string): string[] {
  const declared = vocabulary.get(type);
  return (
    declared?.properties.get(property) ??
    declared?.parents.flatMap((parent) => rangeOf(vocabulary, parent, property)) ??
    []
  );
}

function isA(vocabulary: ReadonlyMap<string, Type>, type: string, wanted: string): boolean {
  return type === wanted || (vocabulary.get(type)?.parents.some((parent) => isA(vocabulary, parent, wanted)) ?? false);
}
