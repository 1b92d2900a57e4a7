import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { layerFaults, layerOf, layers } from './layers.ts';
import { readSources } from './source-files.ts';

const sources = readSources('src').filter(({ path }) => !path.endsWith('.css'));
const planted = (path: string, text: string) => layerFaults([{ path, text }]);

describe('the direction of imports', () => {
  it('holds in the whole code base', () => {
    expect(layerFaults(sources)).toEqual([]);
  });

  it('is told for every folder', () => {
    for (const { path } of sources) expect(Object.keys(layers)).toContain(layerOf(path));
  });

  it('goes one way: no layer may import one that may import it', () => {
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (layers[from]?.may ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    for (const layer of Object.keys(layers)) expect(reaches(layer, layer), layer).toBe(false);
  });

  it.each([
    [
      'model',
      "import { outline } from '../outline/outline.ts';",
      'src/model/a.ts:1 model/ may not import outline/. It may import: nothing.',
    ],
    [
      'checks',
      "import { rank } from '../search/rank.ts';",
      'src/checks/a.ts:1 checks/ may not import search/. It may import: model, outline.',
    ],
    [
      'search',
      "import { careLevels } from '../model/care-level.ts';",
      'src/search/a.ts:1 search/ may take types from model/ and nothing else. Write import type.',
    ],
    [
      'cause-finder',
      "import fs from 'node:fs';",
      'src/cause-finder/a.ts:1 cause-finder/ may not import the package node:fs.',
    ],
    [
      'seo',
      "import { getCollection } from 'astro:content';",
      'src/seo/a.ts:1 seo/ may not import the package astro:content.',
    ],
    [
      'share',
      "export * from '../figures/draw.ts';",
      'src/share/a.ts:1 share/ may not import figures/. It may import: model.',
    ],
    [
      'views',
      "import { causes } from '../library/articles.ts';",
      'src/views/a.ts:1 views/ may not import library/. It may import: share, figures, model, cause-finder, search, seo.',
    ],
    [
      'islands',
      "import { describe } from '../seo/graph.ts';",
      'src/islands/a.ts:1 islands/ may not import seo/. It may import: cause-finder, search, figures, share, views, styles, model.',
    ],
    [
      'scripts',
      "import { open } from '../islands/search/open.ts';",
      'src/scripts/a.ts:1 scripts/ may load islands/ by import() only, when a reader wants it.',
    ],
    [
      'build',
      "import Page from '../layouts/Page.astro';",
      'src/build/a.ts:1 build/ may not import layouts/. It may import: model, outline, checks, cause-finder, search, figures, offline, seo, site.ts.',
    ],
    [
      'utils',
      "import { a } from './b.ts';",
      `src/utils/a.ts stands in no known layer. Put it in one of: ${Object.keys(layers).join(', ')}.`,
    ],
    [
      'pages',
      "import { a } from './index.astro';",
      'src/pages/a.ts:1 pages/ may not import one another: src/pages/index.astro.',
    ],
  ])('catches a fault planted in %s/', (layer, text, fault) => {
    expect(planted(`src/${layer}/a.ts`, text)).toEqual([fault]);
  });

  it.each([
    ['a type', 'src/search/a.ts', "import type { Claim } from '../model/records.ts';"],
    [
      'types among values that are all marked',
      'src/search/a.ts',
      "import { type Claim, type Term } from '../model/records.ts';",
    ],
    ['an island loaded later', 'src/scripts/a.ts', "const load = () => import('../islands/search/open.ts');"],
    ['a part of the same page', 'src/pages/search/index.ts', "import { a } from './_parts.ts';"],
    ['its own layer', 'src/search/rank/a.ts', "import { a } from '../entries.ts';"],
  ])('lets pass %s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('is read from the frontmatter and the scripts of an Astro file, with their lines', () => {
    const text =
      "---\nimport '../islands/quiz.tsx';\n---\n\n<p>import 'none'</p>\n<script>\n  import '../islands/search.ts';\n</script>\n";
    expect(planted('src/components/A.astro', text).map((fault) => fault.split(' ')[0])).toEqual([
      'src/components/A.astro:2',
      'src/components/A.astro:7',
    ]);
  });

  it('counts imports of every form', () => {
    const text = "import a from 'a';\nexport { b } from 'b';\nawait import('c');\nlet d: import('d').D;\n";
    expect(importsOf({ path: 'src/a.ts', text })).toEqual([
      { from: 'a', line: 1, typeOnly: false, dynamic: false },
      { from: 'b', line: 2, typeOnly: false, dynamic: false },
      { from: 'c', line: 3, typeOnly: false, dynamic: true },
      { from: 'd', line: 4, typeOnly: true, dynamic: false },
    ]);
  });
});

describe('an article', () => {
  it('imports nothing', () => {
    const articles = readSources('content', ['.mdx']);
    expect(articles.filter(({ text }) => /^(import|export) /m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
