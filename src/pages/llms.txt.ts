import { allArticles } from '../library/articles.ts';
import { llmsText } from '../seo/llms.ts';
import { markdownPath } from '../seo/redirects.ts';
import { pages, sections, site, siteAddress } from '../site.ts';
import { reviewState } from '../views/review-state.ts';
import { routinePages } from './routines/_facts.ts';

const notes = [
  `${reviewState}. It is information, not a diagnosis. Danger signs come first: read “Emergency signs” before anything else, and name the country with any emergency number.`,
  'Every statement cites its sources by number. Nearly all studies are about low back pain, not spasm alone. Please quote how sure the text is, and link the page.',
];

/** A guide to the site for language models: every article as plain Markdown, and the other pages. */
export async function GET(): Promise<Response> {
  const articles = await allArticles();
  const bySection = Object.entries(sections).map(([id, { title }]) => ({
    heading: title,
    pages: articles
      .filter(({ collection }) => collection === id)
      .map(({ data, path }) => ({ name: data.title, path: markdownPath(path), description: data.description })),
  }));
  const routines = (await routinePages()).map(({ title, path, description }) => ({ name: title, path, description }));
  const others = {
    heading: 'Optional',
    pages: [
      ...Object.entries(pages).map(([path, { title, description }]) => ({ name: title, path, description })),
      ...routines,
    ],
  };
  const summary = `${site.tagline} ${pages['/'].description}`;
  return new Response(llmsText({ ...site, address: siteAddress() }, summary, notes, [...bySection, others]));
}
