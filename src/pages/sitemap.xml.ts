import { allArticles } from '../library/articles.ts';
import { lastModified } from '../seo/days.ts';
import { type ListedPage, sitemap } from '../seo/sitemap.ts';
import { pages, sections, siteAddress } from '../site.ts';
import { routinePages } from './routines/_facts.ts';

/** Every page with the day it shows as its last change; lists of other pages show none. */
export async function GET(): Promise<Response> {
  const articles = (await allArticles()).map(({ path, data }): ListedPage => ({ path, modified: lastModified(data) }));
  const lists = [...Object.keys(pages), ...Object.keys(sections).map((id) => `/${id}/`)];
  const routines = (await routinePages()).map(({ path }) => path);
  const undated = [...lists, ...routines].map((path) => ({ path }));
  return new Response(sitemap({ address: siteAddress() }, [...undated, ...articles]), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
