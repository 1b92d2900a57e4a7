import type { APIContext, GetStaticPaths } from 'astro';
import { type Article, allArticles } from '../../library/articles.ts';
import { plainArticle } from './_plain.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).map((article) => ({
    params: { section: article.collection, id: article.id },
    props: { article },
  }))) satisfies GetStaticPaths;

/** An article as plain Markdown. */
export async function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  return new Response(await plainArticle(props.article), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
