import type {
  AboutPageLeaf,
  AnswerLeaf,
  ArticleLeaf,
  CollectionPageLeaf,
  FAQPageLeaf,
  IdReference,
  ItemListLeaf,
  MedicalWebPageLeaf,
  MergeLeafTypes,
  QuestionLeaf,
  WebPageLeaf,
} from 'schema-dts';
import type { ArticleDays, Named, PageFacts } from './page-facts.ts';
import { absolute, type SiteFacts } from './site-facts.ts';
import { subjectNode } from './subject-node.ts';

type MedicalArticle = MergeLeafTypes<[ArticleLeaf, MedicalWebPageLeaf]>;
type AboutArticle = MergeLeafTypes<[ArticleLeaf, AboutPageLeaf]>;
export type PageNode = WebPageLeaf | CollectionPageLeaf | FAQPageLeaf | MedicalArticle | AboutArticle;

/** The page itself, typed by what stands on it. */
export function pageNode(site: SiteFacts, page: PageFacts): PageNode {
  const { content } = page;
  switch (content.kind) {
    case 'page':
      return { '@type': 'WebPage', ...everyPage(site, page) };
    case 'index':
      return { '@type': 'CollectionPage', ...everyPage(site, page), mainEntity: itemList(site, content.members) };
    case 'questions':
      return { '@type': 'FAQPage', ...everyPage(site, page), mainEntity: content.list.map(question) };
    case 'about':
      return { '@type': ['Article', 'AboutPage'], ...everyArticle(site, page, content) };
    case 'article':
      return {
        '@type': ['Article', 'MedicalWebPage'],
        ...everyArticle(site, page, content),
        audience: { '@type': 'Patient' },
        about: subjectNode(site, content.subject),
        citation: content.citations,
      };
  }
}

const everyPage = (site: SiteFacts, page: PageFacts) => ({
  '@id': absolute(site, page.path),
  url: absolute(site, page.path),
  name: page.title,
  description: page.description,
  isPartOf: reference(site, '/#site'),
  breadcrumb: page.trail.length > 0 ? reference(site, `${page.path}#trail`) : undefined,
});

const everyArticle = (site: SiteFacts, page: PageFacts, { published, modified }: ArticleDays) => ({
  ...everyPage(site, page),
  headline: page.title,
  image: absolute(site, page.picture),
  datePublished: published,
  dateModified: modified,
  author: reference(site, '/#publisher'),
  publisher: reference(site, '/#publisher'),
});

const reference = (site: SiteFacts, path: string): IdReference => ({ '@id': absolute(site, path) });

const itemList = (site: SiteFacts, members: readonly Named[]): ItemListLeaf => ({
  '@type': 'ItemList',
  numberOfItems: members.length,
  itemListElement: members.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    url: absolute(site, path),
  })),
});

const question = (asked: { question: string; answer: string }): QuestionLeaf => ({
  '@type': 'Question',
  name: asked.question,
  acceptedAnswer: { '@type': 'Answer', text: asked.answer } satisfies AnswerLeaf,
});
