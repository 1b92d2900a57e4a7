import type { BreadcrumbListLeaf, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { PageFacts } from './page-facts.ts';
import { type PageNode, pageNode } from './page-node.ts';
import { absolute, type SiteFacts } from './site-facts.ts';

export interface PageGraph {
  '@context': 'https://schema.org';
  '@graph': (WebSiteLeaf | OrganizationLeaf | BreadcrumbListLeaf | PageNode)[];
}

/** Everything a page says of itself to machines, as one graph: site, publisher, the way to the page, and the page. */
export function pageGraph(site: SiteFacts, page: PageFacts): PageGraph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webSite(site),
      publisher(site),
      ...(page.trail.length > 0 ? [breadcrumbs(site, page)] : []),
      pageNode(site, page),
    ],
  };
}

/** The text of a JSON-LD data block. No text in it can end the block or start another element. */
export function serializeGraph(graph: PageGraph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const webSite = (site: SiteFacts): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': absolute(site, '/#site'),
  url: site.address,
  name: site.name,
  inLanguage: site.language,
  publisher: { '@id': absolute(site, '/#publisher') },
});

const publisher = (site: SiteFacts): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': absolute(site, '/#publisher'),
  name: site.name,
  url: site.address,
  logo: absolute(site, '/icon-512.png'),
});

function breadcrumbs(site: SiteFacts, page: PageFacts): BreadcrumbListLeaf {
  const steps = [{ name: 'Home', path: '/' }, ...page.trail];
  const items = [
    ...steps.map(({ name, path }) => ({ name, item: absolute(site, path) })),
    // The last step is the page itself and needs no address.
    { name: page.title },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': absolute(site, `${page.path}#trail`),
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}
