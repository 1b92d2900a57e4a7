import type { GetStaticPaths } from 'astro';
import { allArticles } from '../library/articles.ts';
import { redirectsFile, redirectsOf } from '../seo/redirects.ts';
import { href } from '../site.ts';

// A file of pages/ may not begin with an underscore, so its name is given here.
export const getStaticPaths = (() => [{ params: { file: '_redirects' } }]) satisfies GetStaticPaths;

/** Old addresses and where they lead now, for hosts that read this file. */
export async function GET(): Promise<Response> {
  const articles = (await allArticles()).map(({ path, data }) => ({ path, formerly: data.formerly }));
  return new Response(redirectsFile(redirectsOf(articles), href('/')));
}
