import type { APIRoute, GetStaticPaths } from 'astro';
import { allPictures } from '../../components/all-pictures.ts';

export const getStaticPaths = (async () =>
  [...(await allPictures()).values()].map(({ id, svg }) => ({
    params: { id },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** A picture as a file of its own. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props.svg), { headers: { 'content-type': 'image/svg+xml' } });
