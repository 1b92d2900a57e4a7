import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

const note = /This page was due for a new check in (May|November) 2027\. Some of it may be out of date\./;
let folder: string;
let dist: string;

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

beforeAll(() => {
  folder = copyProject();
  dist = buildCopy(folder, { BUILD_DATE: '2027-06-01' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site built after the day of a check', () => {
  it('marks the articles that are overdue, and still shows them', () => {
    for (const file of ['about/accessibility/index.html', 'about/accessibility.md']) expect(read(file)).toMatch(note);
    expect(read('sitemap.xml')).toContain('/about/accessibility/');
    expect(read('about/index.html')).toContain('/about/accessibility/');
  });

  it('marks no other', () => {
    const marked = globSync('**/index.html', { cwd: dist }).filter((file) => note.test(read(file)));
    const due = globSync('content/*/*.mdx', { cwd: folder }).filter((file) =>
      /^nextCheck: 2027-0[1-5]/m.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(marked.map((file) => file.replace('/index.html', '')).sort()).toEqual(
      due.map((file) => file.replace(/^content\/|\.mdx$/g, '')).sort(),
    );
  });

  it('says the same days of them as a build before', () => {
    expect(read('about/accessibility/index.html')).toContain('<time datetime="2026-11-22">');
    expect(read('sitemap.xml')).not.toContain('2027');
  });
});
