import { describe, expect, it } from 'vitest';
import { anysIn, median, nameFaults, sizesOf } from './sizes.ts';
import { readSources, type SourceFile } from './source-files.ts';

const longestFile = 400;
const code = readSources('src').filter(({ path }) => !path.endsWith('.css') && !path.endsWith('.d.ts'));
const everything = [...readSources('src'), ...readSources('tests')];

const tooLong = (sources: readonly SourceFile[]) =>
  sizesOf(sources)
    .files.filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

const file = (text: string, path = 'src/model/planted.ts'): SourceFile => ({ path, text });
const lines = (count: number) => '\n'.repeat(count);

describe('the code base', () => {
  it('has half of its functions under 10 lines', () => {
    expect(median(sizesOf(code).functions.map((one) => one.lines))).toBeLessThan(10);
  });

  it('has half of its files under 75 lines', () => {
    expect(median(sizesOf(code).files.map((one) => one.lines))).toBeLessThan(75);
  });

  it(`has no file over ${longestFile} lines`, () => expect(tooLong(readSources('src'))).toEqual([]));

  it('says any nowhere', () => expect(everything.flatMap(anysIn)).toEqual([]));

  it('names files in one way and folders after what they are about', () => {
    expect(everything.flatMap(({ path }) => nameFaults(path))).toEqual([]);
  });
});

describe('the measures', () => {
  it('see a file that is too long', () => {
    expect(tooLong([file(`a${lines(400)}b`)])).toEqual(['src/model/planted.ts has 401 lines']);
  });

  it('see functions of every form, and pass over arrows of one line', () => {
    const text =
      'function a() {\n}\nconst b = () => 1;\nconst c = () => {\n  return 1;\n};\nclass D { e() { return 1; } }\n';
    expect(sizesOf([file(text)]).functions.map((one) => one.lines)).toEqual([2, 3, 1]);
  });

  it('see the functions of an Astro file at their lines', () => {
    const text = '---\nconst a = 1;\nfunction b() {\n}\n---\n<p></p>\n';
    expect(sizesOf([file(text, 'src/components/A.astro')]).functions).toEqual([
      { path: 'src/components/A.astro', line: 3, lines: 2 },
    ]);
  });

  it('see any, and not the word in a comment or a name', () => {
    expect(anysIn(file('// any\nconst any = 1;\nlet b: any[];\n'))).toEqual([
      'src/model/planted.ts:3 says any. Say what it is, or unknown.',
    ]);
  });

  it.each([
    [
      'src/utils/format.ts',
      ['src/utils/format.ts stands in a drawer called utils. Name the folder after what it is about.'],
    ],
    [
      'src/search/helpers.ts',
      ['src/search/helpers.ts stands in a drawer called helpers.ts. Name the folder after what it is about.'],
    ],
    ['src/search/rankEntries.ts', ['src/search/rankEntries.ts is not kebab-case.']],
    ['src/views/care_card.tsx', ['src/views/care_card.tsx is not kebab-case or PascalCase.']],
  ])('see the name %s', (path, faults) => expect(nameFaults(path)).toEqual(faults));

  it.each([
    'src/pages/[section]/[id].astro',
    'src/pages/404.astro',
    'src/pages/robots.txt.ts',
    'src/pages/search/_parts.ts',
    'src/views/CareCard.tsx',
    'src/search/query.test.ts',
    'astro.config.mjs',
  ])('let pass %s', (path) => expect(nameFaults(path)).toEqual([]));

  it('take the middle of all', () => expect(median([9, 1, 5])).toBe(5));
});
