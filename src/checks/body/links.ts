import { didYouMean } from '../fields/nearest.ts';
import type { Article, Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';
import type { BodyContext } from './body-context.ts';
import { descend, lineOf } from './nodes.ts';

/** Links to pages and headings that do not exist, or out of the site. */
export function linkProblems(article: Article, body: Body, { pages }: BodyContext): Problem[] {
  const own = new Set(body.outline.sections.map(({ anchor }) => anchor).filter(Boolean));
  const problem = (line: number, url: string, says: string) => ({
    path: article.path,
    line,
    where: `link to ${url}`,
    says,
  });
  const images = descend(body.tree).flatMap(([node]) =>
    node.type === 'image' || node.type === 'definition' ? [node] : [],
  );
  return [
    ...body.outline.links.flatMap(({ url, line }) =>
      linkSentence(url, own, pages).map((says) => problem(line, url, says)),
    ),
    ...images.map((node) =>
      node.type === 'image'
        ? problem(
            lineOf(body, node),
            node.url,
            'pictures are drawn, not linked. Use <Figure id="..." caption="..." />.',
          )
        : problem(lineOf(body, node), node.url, 'write the address in the link itself: [words](/page/).'),
    ),
  ];
}

function linkSentence(url: string, own: ReadonlySet<string>, pages: BodyContext['pages']): string[] {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
    return ['leads out of the site. Cite the work with <Cite ids="..." /> instead.'];
  if (url.startsWith('#')) return anchorSentence(url.slice(1), own, 'this page');
  if (!url.startsWith('/')) return ['is not an address of this site. Start it with a slash, as in /remedies/heat/.'];
  const [path = '', anchor] = url.split('#');
  if (!path.endsWith('/'))
    return [`an address ends with a slash. Write ${path}/${anchor === undefined ? '' : `#${anchor}`}.`];
  if (!pages.has(path)) return [`there is no such page.${didYouMean(path, pages.keys())}`];
  const anchors = pages.get(path);
  return anchor === undefined || !anchors ? [] : anchorSentence(anchor, anchors, path);
}

function anchorSentence(anchor: string, anchors: ReadonlySet<string>, page: string): string[] {
  if (anchors.has(anchor)) return [];
  const some =
    didYouMean(anchor, anchors) ||
    (anchors.size > 0 && anchors.size <= 12 ? ` Anchors: ${[...anchors].join(', ')}.` : '');
  return [`there is no heading with the anchor "${anchor}" on ${page}.${some}`];
}
