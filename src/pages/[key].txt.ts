import type { GetStaticPaths } from 'astro';
import { site } from '../site.ts';

export const getStaticPaths = (() => [{ params: { key: site.indexNowKey } }]) satisfies GetStaticPaths;

/** Shows search engines that the key of our news is ours. */
export const GET = (): Response => new Response(site.indexNowKey);
