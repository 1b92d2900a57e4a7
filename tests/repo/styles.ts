import type { SourceFile } from './source-files.ts';

/** One declaration of a style sheet. */
export interface Declaration {
  path: string;
  line: number;
  property: string;
  value: string;
}

/** The declarations of a style sheet, or of the style elements of an Astro file. */
export function declarationsOf({ path, text }: SourceFile): Declaration[] {
  return sheetsIn(path, text).flatMap(({ sheet, lineBefore }) =>
    [...withoutComments(sheet).matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
      path,
      line: sheet.slice(0, match.index).split('\n').length + lineBefore,
      property: match[1] ?? '',
      value: (match[2] ?? '').trim(),
    })),
  );
}

function sheetsIn(path: string, text: string): { sheet: string; lineBefore: number }[] {
  if (path.endsWith('.css')) return [{ sheet: text, lineBefore: 0 }];
  if (!path.endsWith('.astro')) return [];
  return [...text.matchAll(/(<style[^>]*>\n)([\s\S]*?)<\/style>/g)].map(({ index, 1: start = '', 2: sheet = '' }) => ({
    sheet,
    lineBefore: text.slice(0, index + start.length).split('\n').length - 1,
  }));
}

/** Comments become blanks, so that lines keep their numbers. */
const withoutComments = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

interface Rule {
  /** Properties it holds for. */
  of: RegExp;
  /** What a value must not say. */
  never: RegExp;
  /** What to write in its place. */
  instead: string;
}

const length = String.raw`(?<![\w.-])-?\d*\.?\d+(rem|px|pt|pc|cm|mm|in)\b`;

/** Relative measures (em, %, ch) follow the type they stand in, and 0 is 0: all else has a name in tokens.css. */
const rules: readonly Rule[] = [
  { of: /./, never: /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i, instead: 'a color token' },
  {
    of: /^(color|background(-color)?|border(-.*)?|outline(-color)?|fill|stroke)$/,
    never: /\b(black|white|gr[ae]y|silver|red|maroon|orange|yellow|gold|green|teal|blue|navy|purple|brown|beige)\b/i,
    instead: 'a color token',
  },
  { of: /^font(-size)?$/, never: new RegExp(length), instead: 'a size of type (--t0) or em' },
  { of: /^font-family$/, never: /["']/, instead: '--text or --display' },
  {
    of: /^(margin|padding|scroll-(margin|padding))(-.*)?$|^(row-|column-)?gap$|^inset(-.*)?$/,
    // Pixels place things here, and millimeters measure paper.
    never: new RegExp(length.replace('px|', '').replace('cm|mm|in', 'in')),
    instead: 'a space (--s4) or em',
  },
  { of: /^(margin|padding)(-.*)?$|^(row-|column-)?gap$/, never: /\dpx\b/, instead: 'a space (--s4) or em' },
  { of: /^border(-.*)?-radius$/, never: new RegExp(length), instead: 'a radius (--r2)' },
  {
    of: /^(transition|animation)(-duration|-timing-function)?$/,
    never: /\d(ms|s)\b|cubic-bezier|steps\(/,
    instead: 'a token of motion',
  },
];

/**
 * Every value of a style that is written out where a token belongs. A custom property may hold anything: that is how a
 * value is given its name.
 */
export function styleFaults(sources: readonly SourceFile[]): string[] {
  return sources
    .flatMap(declarationsOf)
    .filter(({ property }) => !property.startsWith('--'))
    .flatMap(({ path, line, property, value }) =>
      rules
        .filter(({ of, never }) => of.test(property) && never.test(value))
        .map(({ instead }) => `${path}:${line} ${property}: ${value}. Use ${instead}.`),
    );
}

/** The custom properties that are read and stand nowhere. */
export function unknownTokens(sources: readonly SourceFile[]): string[] {
  const declarations = sources.flatMap(declarationsOf);
  const named = new Set(declarations.map(({ property }) => property).filter((name) => name.startsWith('--')));
  return declarations.flatMap(({ path, line, value }) =>
    [...value.matchAll(/var\((--[\w-]+)\s*\)/g)]
      .filter(([, name = '']) => !named.has(name))
      .map(([, name]) => `${path}:${line} reads ${name}, which is set nowhere.`),
  );
}
