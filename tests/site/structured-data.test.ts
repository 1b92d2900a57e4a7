import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, graphOf, isListed, isRedirect, metaOf } from './built-pages.ts';
import { readVocabulary, strangeIn } from './vocabulary.ts';

const pages = builtPages().filter((page) => isListed(page) && !isRedirect(page));
const vocabulary = readVocabulary();
const textOf = ({ document }: BuiltPage) => squeeze(document.querySelector('main')?.text ?? '');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').replace(/&amp;/g, '&').replace(/[“”"]/g, '');
const nodeOf = (page: BuiltPage) => graphOf(page).at(-1) ?? {};
const typed = (type: string) => pages.filter((page) => [nodeOf(page)['@type']].flat().includes(type));

interface Subject {
  '@type': string;
  name: string;
  alternateName?: string[];
  signOrSymptom?: { name: string }[];
  possibleTreatment?: { name: string; url: string }[];
}
const subjectOf = (page: BuiltPage) => nodeOf(page).about as Subject;

describe('the structured data of every page', () => {
  it('uses the vocabulary of schema.org: types, properties and what values they take', () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expect(
      pages.flatMap((page) => graphOf(page).flatMap((node) => strangeIn(node, vocabulary, `${page.path} `))),
    ).toEqual([]);
  });

  it('refers only to what it says itself', () => {
    const dangling = pages.flatMap((page) => {
      const graph = graphOf(page);
      const ids = new Set(graph.map((node) => node['@id']));
      const references = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id);
      return references.filter((id) => !ids.has(id));
    });
    expect(dangling).toEqual([]);
  });

  it('claims no review, since there was none', () => {
    expect(pages.filter((page) => /lastReviewed|reviewedBy/.test(JSON.stringify(graphOf(page))))).toEqual([]);
  });

  it('is named and addressed like the page', () => {
    const wrong = pages.filter((page) => {
      const node = nodeOf(page);
      return node.name !== decode(metaOf(page, 'og:title')) || node.url !== metaOf(page, 'og:url');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('shows the same way to the page as the page does', () => {
    const wrong = pages.filter((page) => {
      const trail = graphOf(page).find((node) => node['@type'] === 'BreadcrumbList') as
        | { itemListElement: { name: string; item?: string }[] }
        | undefined;
      const said = trail?.itemListElement.slice(0, -1).map(({ name }) => name) ?? [];
      const shown = page.document.querySelectorAll('.crumbs a').map(({ text }) => text.trim());
      return shown.length > 1 && said.join() !== shown.join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('what an article says of itself', () => {
  it('is typed as an article for patients, with the sources it shows', () => {
    const articles = typed('MedicalWebPage');
    expect(articles.length).toBeGreaterThan(70);
    for (const page of articles) {
      const shown = page.document
        .querySelectorAll('.srcs li > a:first-of-type')
        .map((link) => link.getAttribute('href'));
      expect(nodeOf(page).citation, page.path).toEqual(shown.map(decode));
      expect(nodeOf(page).audience).toEqual({ '@type': 'Patient' });
    }
  });

  it('is a condition for causes and a therapy for remedies', () => {
    const kinds = (folder: string) =>
      new Set(
        typed('MedicalWebPage')
          .filter(({ path }) => path.startsWith(folder))
          .map((page) => subjectOf(page)['@type']),
      );
    expect(kinds('/causes/')).toEqual(new Set(['MedicalCondition', 'MedicalEntity']));
    expect(kinds('/remedies/')).toEqual(new Set(['MedicalTherapy']));
  });

  it('names no sign, treatment or other name that the page does not show', () => {
    const hidden = typed('MedicalWebPage').flatMap((page) => {
      const { alternateName = [], signOrSymptom = [], possibleTreatment = [] } = subjectOf(page);
      const said = [...alternateName, ...[...signOrSymptom, ...possibleTreatment].map(({ name }) => name)];
      const text = textOf(page);
      return said.filter((name) => !text.includes(squeeze(name))).map((name) => `${page.path}: ${name}`);
    });
    expect(hidden).toEqual([]);
  });

  it('gives most causes signs and treatments', () => {
    const causes = typed('MedicalWebPage')
      .map(subjectOf)
      .filter((subject) => subject['@type'] === 'MedicalCondition');
    expect(causes.filter(({ signOrSymptom }) => signOrSymptom).length).toBeGreaterThan(8);
    expect(causes.filter(({ possibleTreatment }) => possibleTreatment).length).toBeGreaterThan(8);
  });
});

describe('lists and questions', () => {
  it('stand on the page as they are said to', () => {
    for (const page of typed('FAQPage')) {
      const list = nodeOf(page).mainEntity as { name: string; acceptedAnswer: { text: string } }[];
      expect(list.length).toBeGreaterThan(90);
      const text = textOf(page);
      for (const { name, acceptedAnswer } of list) {
        const [verdict = '', ...finding] = squeeze(acceptedAnswer.text).split('. ');
        expect(text).toContain(squeeze(name));
        expect(text).toContain(verdict);
        expect(text).toContain(finding.join('. '));
      }
    }
    expect(typed('FAQPage').map(({ path }) => path)).toEqual(['/claims/']);
  });

  it('of a section hold the pages that it links', () => {
    const indexes = typed('CollectionPage');
    expect(indexes.length).toBe(8);
    for (const page of indexes) {
      const { itemListElement } = nodeOf(page).mainEntity as { itemListElement: { url: string }[] };
      const links = page.document.querySelectorAll('main :is(.index a, .routines h2 a, nav.chips a)').map((link) => {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', itemListElement[0]?.url);
        return pathname + hash;
      });
      const paths = itemListElement.map(({ url }) => new URL(url).pathname + new URL(url).hash);
      expect([...paths].sort(), page.path).toEqual([...links].sort());
    }
  });
});

function decode(text = ''): string {
  return text
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"');
}
