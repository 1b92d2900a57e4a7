import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { dist } from './dist.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Below the site's base, with slashes at both ends; /404.html for the page for wrong addresses. */
  path: string;
  document: HTMLElement;
}

/** Every page built under a folder, by path. */
export function builtPages(root = dist): BuiltPage[] {
  return globSync('**/*.html', { cwd: root })
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      document: parse(readFileSync(join(root, file), 'utf8')),
    }));
}

/** The content of a meta element, by its name or property. */
export const metaOf = ({ document }: BuiltPage, name: string): string | undefined =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

/** Whether a page is only the way to another one. */
export const isRedirect = ({ document }: BuiltPage): boolean =>
  document.querySelector('meta[http-equiv="refresh"]') !== null;

/** Whether search engines may show a page. */
export const isListed = (page: BuiltPage): boolean => metaOf(page, 'robots') !== 'noindex';

/** A page's structured data, as it was written. */
export function graphOf({ document }: BuiltPage): Record<string, unknown>[] {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{"@graph":[]}';
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
}

/** The values that stand more than once in a list. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
