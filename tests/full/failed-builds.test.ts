import { chmodSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBroken, buildCopy, copyProject } from './project-copy.ts';

let folder: string;
let lastGood: string;

/** Every file of the built site with its size and when it was written. */
const builtSite = () =>
  globSync('dist/**/*', { cwd: folder })
    .sort()
    .map((file) => `${file} ${statSync(join(folder, file)).size} ${statSync(join(folder, file)).mtimeMs}`)
    .join('\n');

beforeAll(() => {
  folder = copyProject();
  buildCopy(folder);
  lastGood = builtSite();
});

beforeEach(() => expect(lastGood.split('\n').length).toBeGreaterThan(100));

afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Moves a part of the project away while some work is done. */
function without(part: string, work: () => void): void {
  renameSync(join(folder, part), join(folder, 'aside'));
  work();
  renameSync(join(folder, 'aside'), join(folder, part));
}

describe('a build that fails says why, ends with an error and leaves the last good site as it was', () => {
  it.each([
    ['no content', 'content', 'content/causes/:1 there is no article here.'],
    ['no causes', 'content/causes', 'content/causes/:1 there is no article here.'],
    ['no bibliography', 'content/sources.yaml', 'content/sources.yaml:1 there is no such file.'],
  ])('with %s', (_what, part, words) => {
    without(part, () => {
      const { code, said } = buildBroken(folder);
      expect(code).toBe(1);
      expect(said).toContain('The content cannot be built yet.');
      expect(said).toContain(words);
    });
    expect(builtSite()).toBe(lastGood);
  });

  it('with content that breaks a rule', () => {
    const file = join(folder, 'content/remedies/heat.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title: .*$/m, 'title:'));
    const { code, said } = buildBroken(folder);
    writeFileSync(file, text);
    expect(code).toBe(1);
    expect(said).toMatch(/content\/remedies\/heat\.mdx:2 title: /);
    expect(builtSite()).toBe(lastGood);
  });

  it('with a page that breaks midway', () => {
    const page = join(folder, 'src/pages/zz-broken.astro');
    writeFileSync(page, "---\nthrow new Error('This page cannot be drawn.');\n---\n<p></p>\n");
    const { code, said } = buildBroken(folder);
    rmSync(page);
    expect(code).toBe(1);
    expect(said).toContain('This page cannot be drawn.');
    expect(builtSite()).toBe(lastGood);
  });

  it('where nothing can be written', () => {
    chmodSync(folder, 0o555);
    // The owner of a machine may write everywhere, so the build is run as somebody else.
    const { code, said } = buildBroken(folder, process.getuid?.() === 0 ? 65534 : undefined);
    chmodSync(folder, 0o755);
    expect(code).toBe(1);
    expect(said).toContain(`The build cannot write to ${folder}`);
    expect(said).toContain('The site built last stands as it was.');
    expect(builtSite()).toBe(lastGood);
  });

  it('and the next good one takes its place', () => {
    buildCopy(folder);
    expect(builtSite()).not.toBe(lastGood);
    expect(globSync('.dist-*', { cwd: folder })).toEqual([]);
  });
});
