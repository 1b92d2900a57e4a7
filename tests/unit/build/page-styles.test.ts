import { describe, expect, it } from 'vitest';
import { classesIn, leanSheet, propertiesRead, stylesOf, withSheet, wordsIn } from '../../../src/build/page-styles.ts';

const lean = (css: string, classes: string[], properties: string[] = []) =>
  leanSheet(css, { classes: new Set(classes), properties: new Set(properties) });

describe('a lean style sheet', () => {
  it.each([
    ['keeps rules for classes in use', '.a{color:red}', ['a'], '.a{color:red}'],
    ['drops rules for others', '.a{color:red}.b{color:red}', ['a'], '.a{color:red}'],
    ['keeps a rule while one of its selectors is in use', '.a,.b{color:red}', ['a'], '.a,.b{color:red}'],
    ['keeps what holds for all but a class', 'p:not(.b){color:red}', [], 'p:not(.b){color:red}'],
    ['drops a choice of classes that are all unused', '.a:is(.b,.c){color:red}', ['a'], ''],
    ['keeps a choice while one is in use', '.a:is(.b,.c){color:red}', ['a', 'c'], '.a:is(.b,.c){color:red}'],
    ['drops a rule whose class stands in a longer selector', '.a .b:hover>p{color:red}', ['a'], ''],
    ['keeps elements and attributes', 'p{color:red}[hidden]{display:none}', [], 'p{color:red}[hidden]{display:none}'],
    ['looks into layers and media', '@layer x{@media print{.b{color:red}}}', [], ''],
    ['keeps what is said of a class not being there', 'p:not([class]){color:red}', [], 'p:not([class]){color:red}'],
  ])('%s', (_, css, classes, result) => {
    expect(lean(css, classes).replace(/@layer x[;{]\}?/, '')).toBe(result);
  });

  it('drops custom properties that nothing reads, also by way of another one', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--c)}';
    expect(lean(css, [])).toBe(':root{--c:2px}p{margin:var(--c)}');
  });

  it('keeps custom properties that a sheet loaded later reads', () => {
    expect(lean(':root{--a:1px}', [], ['--a'])).toBe(':root{--a:1px}');
  });
});

describe('the styles of a page', () => {
  const html = '<head><style>@layer a;</style><title>T</title><style>.b{color:red}</style></head><p class="b  c"></p>';

  it('are read in their order and put back as one, where the last one stood', () => {
    expect(stylesOf(html)).toBe('@layer a;\n.b{color:red}');
    expect(withSheet(html, 'X')).toBe('<head><title>T</title><style>X</style></head><p class="b  c"></p>');
  });

  it('are used by the classes of its markup and the words of its scripts', () => {
    expect(classesIn(html)).toEqual(['b', 'c']);
    expect(wordsIn('el.className="search-dialog open"')).toEqual(expect.arrayContaining(['search-dialog', 'open']));
    expect(propertiesRead('a{b:var( --x, 1px)}')).toEqual(new Set(['--x']));
  });
});
