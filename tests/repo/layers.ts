import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

interface LayerRule {
  /** Layers it may import, besides itself. */
  may?: readonly string[];
  /** Layers it may take types from; they are gone in the browser. */
  types?: readonly string[];
  /** Layers it may load at run time only, by import(). */
  later?: readonly string[];
  /** Packages. A name that ends with a colon stands for all that begin so. */
  packages?: readonly string[];
}

/** Between them stand the rules of the domain, with no DOM, no Astro, no clock and no files. None knows another. */
const pure = ['cause-finder', 'search', 'figures', 'seo', 'share'];

/** The one direction of the code base: src/<layer>/ may import what stands here and nothing else. */
export const layers: Readonly<Record<string, LayerRule>> = {
  model: { packages: ['astro/zod'] },
  outline: { may: ['model'], packages: ['satteri', 'github-slugger'] },
  checks: { may: ['model', 'outline'], packages: ['yaml', 'astro/zod', 'flesch-kincaid', 'syllable'] },
  'cause-finder': { types: ['model'] },
  search: {
    may: ['outline'],
    types: ['model'],
    packages: ['fuse.js', 'fuse.js/min-basic', 'fuse.js/basic', 'fuse.js/min'],
  },
  figures: { types: ['model'], packages: ['d3-scale', 'd3-shape'] },
  seo: { types: ['model'], packages: ['schema-dts'] },
  share: { types: ['model'] },
  // Articles as plain Markdown, for readers that want no page.
  markdown: { may: ['outline'], types: ['model'] },
  // What the design is made of, measured.
  design: { packages: ['colorjs.io'] },
  // Pictures for link previews, drawn while the site is built.
  social: { packages: ['node:', 'satori', '@resvg/resvg-js'] },
  // The service worker and what it keeps.
  offline: { packages: ['workbox-routing', 'workbox-strategies'] },
  library: { may: ['model', 'outline'], packages: ['astro:content'] },
  views: { may: ['share', 'figures'], types: ['model', 'cause-finder', 'search', 'seo'], packages: ['preact'] },
  islands: {
    may: ['cause-finder', 'search', 'figures', 'share', 'views', 'styles'],
    types: ['model'],
    packages: ['preact', 'preact/hooks'],
  },
  scripts: { may: ['share', 'offline'], later: ['islands'] },
  components: {
    may: ['library', 'views', 'seo', 'figures', 'share', 'scripts', 'styles', 'site.ts'],
    types: ['model', ...pure],
    packages: ['astro:assets', 'astro/types'],
  },
  layouts: {
    may: ['outline', 'components', 'library', 'views', 'seo', 'share', 'scripts', 'styles', 'site.ts'],
    types: ['model', ...pure],
    packages: ['astro:content', 'astro:assets', 'astro/jsx-runtime'],
  },
  pages: {
    may: [
      'model',
      'outline',
      ...pure,
      'library',
      'views',
      'islands',
      'scripts',
      'components',
      'layouts',
      'social',
      'design',
      'markdown',
      'styles',
      'site.ts',
    ],
    packages: ['astro', 'astro:content', 'astro:assets', 'node:crypto', '@astrojs/rss', 'public/favicon.svg?raw'],
  },
  // It also runs what a command line needs of the rules, and writes the list that the service worker reads.
  build: {
    may: ['model', 'outline', 'checks', 'cause-finder', 'search', 'figures', 'offline', 'seo', 'site.ts'],
    packages: ['astro', 'astro/config', 'yaml', 'esbuild', 'lightningcss', 'pagefind', 'node:'],
  },
  styles: {},
  'site.ts': {},
  'content.config.ts': { may: ['model'], packages: ['astro:content', 'astro/loaders', 'astro/zod', 'yaml'] },
  'env.d.ts': { types: ['components', 'library', 'model'] },
};

/** Every import that goes against the direction, as a sentence with its file and line. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const unknown = `${file.path} stands in no known layer. Put it in one of: ${Object.keys(layers).join(', ')}.`;
    if (!layers[layerOf(file.path)]) return [unknown];
    return importsOf(file).flatMap((one) => {
      const from = layerOf(file.path);
      const target = one.from.startsWith('.') ? posix.join(posix.dirname(file.path), one.from) : one.from;
      const reason = faultOf(from, target, one);
      return reason ? [`${file.path}:${one.line} ${reason}`] : samePages(file.path, target, one.line);
    });
  });
}

/** The layer of a file: its folder below src/, or itself where it stands there alone. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function faultOf(from: string, target: string, { typeOnly, dynamic }: { typeOnly: boolean; dynamic: boolean }) {
  const rule = layers[from] ?? {};
  if (!target.startsWith('src/')) {
    if (target.startsWith('..')) return `imports ${target}, outside src/.`;
    const known = (rule.packages ?? []).some(
      (name) => target === name || (name.endsWith(':') && target.startsWith(name)),
    );
    return known ? undefined : `${from}/ may not import the package ${target}.`;
  }
  const to = layerOf(target);
  if (to === from || rule.may?.includes(to) || (dynamic && rule.later?.includes(to))) return undefined;
  if (rule.types?.includes(to))
    return typeOnly ? undefined : `${from}/ may take types from ${to}/ and nothing else. Write import type.`;
  if (rule.later?.includes(to)) return `${from}/ may load ${to}/ by import() only, when a reader wants it.`;
  return `${from}/ may not import ${to}/. It may import: ${[...(rule.may ?? []), ...(rule.types ?? [])].join(', ') || 'nothing'}.`;
}

/** A page joins other layers and never another page; parts of one page, or their folder, begin with an underscore. */
function samePages(path: string, target: string, line: number): string[] {
  const isPage =
    layerOf(path) === 'pages' &&
    target.startsWith('src/pages/') &&
    !target.split('/').some((part) => part.startsWith('_'));
  return isPage ? [`${path}:${line} pages/ may not import one another: ${target}.`] : [];
}
