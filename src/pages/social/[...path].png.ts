import type { APIContext, GetStaticPaths } from 'astro';
import hero from '../../components/rope/hero.svg?raw';
import loose from '../../components/rope/loose.svg?raw';
import markSource from '../../components/rope/mark.svg?raw';
import straight from '../../components/rope/straight.svg?raw';
import tangled from '../../components/rope/tangled.svg?raw';
import tight from '../../components/rope/tight.svg?raw';
import wave from '../../components/rope/wave.svg?raw';
import { allArticles } from '../../library/articles.ts';
import { tokenColor } from '../../seo/token-colors.ts';
import { pages, picturePath, type SectionId, sections, site, trailOf } from '../../site.ts';
import type { Knot } from '../../social/card.ts';
import { cardPicture } from '../../social/render.ts';
import tokens from '../../styles/tokens.css?raw';
import { routinePages } from '../routines/_facts.ts';

const paths = (svg: string): string => svg.replace(/^<svg[^>]*>|<\/svg>\s*$|<(style|title)>.*?<\/\1>/gs, '');
const ropes: Record<Knot, string> = { hero, tangled, tight, loose, wave, straight };

/** From what hurts to what is plain: each section has its state of the rope. */
const knots: Record<SectionId, Knot> = {
  causes: 'tangled',
  moments: 'tight',
  remedies: 'loose',
  prevention: 'wave',
  help: 'wave',
  about: 'straight',
};
const topKnots: Record<string, Knot> = {
  '': 'hero',
  finder: 'tangled',
  claims: 'tight',
  search: 'loose',
  glossary: 'loose',
  movements: 'wave',
  routines: 'wave',
};

const color = (name: string): string => tokenColor(tokens, name).light;
const colors = {
  ground: color('honey'),
  strip: color('paper'),
  ink: color('ink'),
  rope: color('rope'),
  ropeEdge: color('rope-edge'),
};

type Props = {
  title: string;
  path: string;
};

export const getStaticPaths = (async () => {
  const listed: Props[] = [
    ...Object.entries(pages).map(([path, { title }]) => ({ path, title })),
    ...Object.entries(sections).map(([id, { title }]) => ({ path: `/${id}/`, title })),
    ...(await routinePages()).map(({ path, title }) => ({ path, title })),
    ...(await allArticles()).map(({ path, data }) => ({ path, title: data.title })),
  ];
  return listed
    .filter(({ path }, index) => index === 0 || picturePath(path) !== picturePath('/'))
    .map((props) => ({
      params: { path: picturePath(props.path).slice('/social/'.length, -'.png'.length) },
      props,
    }));
}) satisfies GetStaticPaths;

/** The picture of a page for link previews. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const [top = ''] = props.path.split('/').slice(1);
  const knot = knots[top as SectionId] ?? topKnots[top] ?? 'straight';
  const facts = {
    title: props.title,
    section: trailOf(props.path).at(-1)?.name ?? '',
    siteName: site.name,
    tagline: site.tagline,
    knot,
  };
  const picture = await cardPicture(facts, colors, paths(ropes[knot]), paths(markSource));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}
