import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageGraph, serializeGraph } from '../../../src/seo/graph.ts';
import type { PageContent, Subject } from '../../../src/seo/page-facts.ts';
import { days, page, site } from './facts.ts';

const nodeOf = (content: PageContent) => {
  const node: object | undefined = pageGraph(site, page({ content }))['@graph'].at(-1);
  return node as Record<string, unknown>;
};
const subjectOf = (subject: Subject) => nodeOf({ kind: 'article', ...days, citations: [], subject }).about;

describe('the graph of a page', () => {
  it('says site, publisher, the way to the page, and the page, all under the address of the site', () => {
    const graph = pageGraph(site, page());
    expect(graph['@graph'].map((node) => node['@type'])).toEqual([
      'WebSite',
      'Organization',
      'BreadcrumbList',
      'WebPage',
    ]);
    expect(JSON.stringify(graph)).not.toMatch(/"(@id|url|item|image|logo)":"(?!https:\/\/example\.org\/under\/)/);
  });

  it('leads from the home page over each page above to the page itself', () => {
    expect(pageGraph(site, page())['@graph'][2]).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://example.org/under/' },
        { position: 2, name: 'Causes', item: 'https://example.org/under/causes/' },
        { position: 3, name: 'Herniated disc' },
      ],
    });
  });

  it('has no trail on a page with none above', () => {
    expect(JSON.stringify(pageGraph(site, page({ trail: [] })))).not.toContain('readcrumb');
  });

  it.each<[string, PageContent, unknown]>([
    ['a page', { kind: 'page' }, 'WebPage'],
    ['a list of pages', { kind: 'index', members: [] }, 'CollectionPage'],
    ['questions and answers', { kind: 'questions', list: [] }, 'FAQPage'],
    ['a page about the site', { kind: 'about', ...days }, ['Article', 'AboutPage']],
    [
      'an article',
      { kind: 'article', ...days, citations: [], subject: { kind: 'topic', name: 'Walking' } },
      ['Article', 'MedicalWebPage'],
    ],
  ])('types %s as what it is', (_, content, type) => {
    expect(nodeOf(content)['@type']).toEqual(type);
  });

  it('gives an article its days and its sources, for patients, and claims no review', () => {
    const node = nodeOf({
      kind: 'article',
      ...days,
      citations: ['https://doi.org/10.1000/1'],
      subject: { kind: 'topic', name: 'Walking' },
    });
    expect(node).toMatchObject({
      datePublished: '2026-11-22',
      dateModified: '2026-11-30',
      audience: { '@type': 'Patient' },
      citation: ['https://doi.org/10.1000/1'],
    });
    expect(node).not.toHaveProperty('lastReviewed');
    expect(node).not.toHaveProperty('reviewedBy');
  });

  it('numbers what a list holds', () => {
    const members = [
      { name: 'Heat', path: '/remedies/heat/' },
      { name: 'Cold', path: '/remedies/cold/' },
    ];
    expect(nodeOf({ kind: 'index', members }).mainEntity).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'Heat', url: 'https://example.org/under/remedies/heat/' },
        { position: 2, name: 'Cold' },
      ],
    });
  });
});

describe('what an article is about', () => {
  it('is a condition with its signs and treatments', () => {
    const about = subjectOf({
      kind: 'condition',
      name: 'Herniated disc',
      alsoCalled: ['slipped disc'],
      signs: ['It goes below the knee.'],
      treatments: [{ name: 'Heat', path: '/remedies/heat/' }],
    });
    expect(about).toEqual({
      '@type': 'MedicalCondition',
      name: 'Herniated disc',
      alternateName: ['slipped disc'],
      signOrSymptom: [{ '@type': 'MedicalSymptom', name: 'It goes below the knee.' }],
      possibleTreatment: [{ '@type': 'MedicalTherapy', name: 'Heat', url: 'https://example.org/under/remedies/heat/' }],
    });
  });

  it('is a therapy with who should not', () => {
    expect(subjectOf({ kind: 'therapy', name: 'Heat', alsoCalled: [], notFor: 'Not on numb skin.' })).toMatchObject({
      '@type': 'MedicalTherapy',
      contraindication: 'Not on numb skin.',
    });
  });

  it('leaves out what it has none of', () => {
    const about = subjectOf({ kind: 'condition', name: 'Cramp', alsoCalled: [], signs: [], treatments: [] });
    expect(JSON.parse(JSON.stringify(about))).toEqual({ '@type': 'MedicalCondition', name: 'Cramp' });
  });
});

describe('the data block', () => {
  it('cannot be ended or left by a title', () => {
    const text = serializeGraph(pageGraph(site, page({ title: '</script><script>alert(1)</script><!--' })));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][3].name).toBe('</script><script>alert(1)</script><!--');
  });

  it('says any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = serializeGraph(pageGraph(site, page({ title, trail: [] })));
        expect(text).not.toContain('<');
        expect(JSON.parse(text)['@graph'][2].name).toBe(title);
      }),
    );
  });
});
