import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataNamedIn, filesNamedIn, importsUnder } from '../../../src/build/page-files.ts';

describe('what a page asks for', () => {
  it.each([
    ['a script', '<script type="module" src="/_astro/a.js"></script>', ['_astro/a.js']],
    ['a view in a picture', '<img src="/figures/a.svg#2" alt="">', ['figures/a.svg']],
    ['a picture', '<img loading="lazy" src="/figures/a.svg" alt="">', ['figures/a.svg']],
    ['a drawing used by name', '<use href="/knots.svg#tangled"></use>', ['knots.svg']],
    ['letters', '<style>@font-face{src:url(/_astro/a.woff2)}</style>', ['_astro/a.woff2']],
    ['a preload, whatever the order', '<link href="/a.woff2" as="font" rel="preload">', ['a.woff2']],
    ['the same thing twice, once', '<img src="/a.svg"><img src="/a.svg">', ['a.svg']],
  ])('holds %s', (_what, html, files) => {
    expect(filesNamedIn(html, '/')).toEqual(files);
  });

  it.each([
    '<a href="/causes/">',
    '<link rel="canonical" href="/causes/">',
    '<img src="data:image/png;base64,x">',
    '<img src="https://a.example/a.png">',
  ])('does not hold %s', (html) => {
    expect(filesNamedIn(html, '/')).toEqual([]);
  });

  it('is named below the path the site lives under', () => {
    expect(filesNamedIn('<img src="/under/a.svg"><img src="/other/a.svg">', '/under/')).toEqual(['a.svg']);
  });

  it('may be data for its scripts', () => {
    expect(dataNamedIn('<div data-rules="/finder/data.json" data-base="/">', '/')).toEqual(['finder/data.json']);
  });
});

describe('what scripts import', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'unknot-files-'));
    const files = {
      '_astro/a.js': 'import{x}from"./b.js";import("./later.js");const s="/_astro/styles.abc.css"',
      '_astro/b.js': 'import"./a.js"',
      '_astro/later.js': '',
    };
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is what loads at once, through all of them and without end', () => {
    expect(importsUnder(root)(['_astro/a.js'])).toEqual(['_astro/a.js', '_astro/b.js']);
  });

  it('with what may load later, is that too', () => {
    expect(importsUnder(root)(['_astro/a.js'], true).sort()).toEqual([
      '_astro/a.js',
      '_astro/b.js',
      '_astro/later.js',
      '_astro/styles.abc.css',
    ]);
  });
});
