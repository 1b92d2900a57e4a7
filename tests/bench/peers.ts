import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { MadeUpArticle } from './made-up.ts';

const root = resolve(import.meta.dirname, '../..');
const shelf = process.env.BENCH_PEERS ?? join(tmpdir(), 'unknot-peers');

/** Packages that only the bench needs, fetched once. Returns the folder that has them as its own. */
export function peerFolder(name: string, packages: readonly string[]): string {
  const folder = join(shelf, name);
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Writes files into a new folder and links modules into it, with what tools keep there apart. Returns the folder. */
export function project(files: Readonly<Record<string, string>>, modules?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-'));
  writeFiles(folder, files);
  if (modules) {
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(modules)) {
      if (!name.startsWith('.') || name === '.bin')
        symlinkSync(join(modules, name), join(folder, 'node_modules', name));
    }
  }
  return folder;
}

const front = ({ title, description, lead }: MadeUpArticle, more: Record<string, string> = {}): string =>
  [
    '---',
    ...Object.entries({ title, description, lead, ...more }).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}`,
    ),
    '---',
    '',
    '',
  ].join('\n');

const parts: Record<string, string> = {
  First: '<section class="first"><h2>What to do first</h2><slot /></section>',
  Cite: '---\nconst { ids } = Astro.props;\n---\n<a class="cite" href={"#" + ids}>{ids}</a>',
  Sure: '---\nconst { level } = Astro.props;\n---\n<aside class="sure"><b>{level}</b><slot /></aside>',
  Aside: '---\nconst { title } = Astro.props;\n---\n<aside class="aside"><b>{title}</b><slot /></aside>',
  CareCard:
    '---\nconst { level, items } = Astro.props;\n---\n<section class="care"><b>{level}</b><p>{items}</p><slot /></section>',
};

/** The smallest Astro site that shows MDX: one page an article and one that lists them. */
export function bareAstro(articles: readonly MadeUpArticle[]): string {
  const imports = Object.keys(parts).map((name) => `import ${name} from '../components/${name}.astro';`);
  return project(
    {
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'astro.config.mjs':
        "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false } };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nexport const collections = { articles: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: z.object({ title: z.string(), description: z.string(), lead: z.string() }) }) };\n",
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const all = await getCollection('articles');
---
<html lang="en"><body><ul>{all.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`,
      'src/pages/[id].astro': [
        '---',
        "import { getCollection, render } from 'astro:content';",
        ...imports,
        "export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));",
        'const { entry } = Astro.props;',
        'const { Content, headings } = await render(entry);',
        `const components = { ${Object.keys(parts).join(', ')} };`,
        '---',
        '<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title><meta name="description" content={entry.data.description} /></head>',
        '<body><h1>{entry.data.title}</h1><p>{entry.data.lead}</p><ol>{headings.map((part) => <li><a href={"#" + part.slug}>{part.text}</a></li>)}</ol><Content components={components} /></body></html>',
      ].join('\n'),
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`src/components/${name}.astro`, text])),
      ...Object.fromEntries(articles.map((article) => [`content/${article.id}.mdx`, front(article) + article.body])),
    },
    join(root, 'node_modules'),
  );
}

/** Eleventy with MDX, compiled by the reference compiler and drawn by Preact. */
export function eleventy(articles: readonly MadeUpArticle[]): string {
  const config = `
import { evaluate } from '@mdx-js/mdx';
import { Fragment, h } from 'preact';
import * as runtime from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
const box = (tag, name) => ({ children, level, title, items }) => h(tag, { class: name }, h('b', null, level ?? title ?? ''), items, children);
const components = { First: box('section', 'first'), Sure: box('aside', 'sure'), Aside: box('aside', 'aside'), CareCard: box('section', 'care'), Cite: ({ ids }) => h('a', { class: 'cite', href: '#' + ids }, ids) };
export default function (eleventy) {
  eleventy.addTemplateFormats('mdx');
  eleventy.addExtension('mdx', {
    compile: async (text) => {
      const { default: Content } = await evaluate(text, { ...runtime, Fragment });
      return () => render(h(Content, { components }));
    },
  });
  return { dir: { input: 'content', output: 'dist', includes: '../includes' } };
}`;
  const peer = peerFolder('eleventy', [
    '@11ty/eleventy@3.1.7',
    '@mdx-js/mdx@3.1.1',
    'preact@10.27.2',
    'preact-render-to-string@6.6.3',
  ]);
  return project(
    {
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'eleventy.config.js': config,
      'includes/page.njk':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body><h1>{{ title }}</h1><p>{{ lead }}</p>{{ content | safe }}</body></html>',
      'content/index.njk':
        '---\npermalink: /index.html\n---\n<ul>{% for item in collections.article %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul>',
      ...Object.fromEntries(
        articles.map((article) => [
          `content/${article.id}.mdx`,
          front(article, { layout: 'page.njk', tags: 'article' }) + article.body,
        ]),
      ),
    },
    join(peer, 'node_modules'),
  );
}

/** Hugo, with shortcodes in place of components. */
export function hugo(articles: readonly MadeUpArticle[]): string {
  const shortcodes = (body: string): string =>
    body
      .replaceAll(/<Cite ids="([^"]*)" \/>/g, '{{< cite "$1" >}}')
      .replaceAll(/<(First)>/g, '{{% first %}}')
      .replaceAll(
        /<(Sure|Aside) \w+="([^"]*)">/g,
        (_tag, name: string, value: string) => `{{% ${name.toLowerCase()} "${value}" %}}`,
      )
      .replaceAll(/<\/(First|Sure|Aside)>/g, (_tag, name: string) => `{{% /${name.toLowerCase()} %}}`)
      .replaceAll(/<CareCard level="([^"]*)" items="([^"]*)" \/>/g, '{{< carecard "$1" "$2" >}}');
  return project({
    'hugo.toml':
      'baseURL = "http://localhost/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html':
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body><h1>{{ .Title }}</h1><p>{{ .Params.lead }}</p>{{ .TableOfContents }}{{ .Content }}</body></html>',
    'layouts/index.html':
      '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    'layouts/shortcodes/cite.html': '<a class="cite" href="#{{ .Get 0 }}">{{ .Get 0 }}</a>',
    'layouts/shortcodes/first.html': '<section class="first"><h2>What to do first</h2>{{ .Inner }}</section>',
    'layouts/shortcodes/sure.html': '<aside class="sure"><b>{{ .Get 0 }}</b>{{ .Inner }}</aside>',
    'layouts/shortcodes/aside.html': '<aside class="aside"><b>{{ .Get 0 }}</b>{{ .Inner }}</aside>',
    'layouts/shortcodes/carecard.html': '<section class="care"><b>{{ .Get 0 }}</b><p>{{ .Get 1 }}</p></section>',
    ...Object.fromEntries(
      articles.map((article) => [`content/${article.id}.md`, front(article) + shortcodes(article.body)]),
    ),
  });
}
