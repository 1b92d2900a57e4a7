import type { FirstPart, TextPart } from '../../../src/search/index-parts.ts';
import { unpacker } from '../../../src/search/packed-texts.ts';
import { unpack } from '../../../src/search/unpack.ts';

/** One section as any search library would be given it. */
export interface SectionDocument {
  id: number;
  ref: string;
  url: string;
  title: string;
  heading: string;
  /** Other names, readers' phrases and signs. */
  words: string;
  text: string;
}

/** The very content of our index, as one plain document a section. */
export function documentsOf({ pages }: FirstPart, part: TextPart): SectionDocument[] {
  const texts = part.texts.map((page) => page.map(unpacker(part)));
  const documents = pages.map(unpack).flatMap((page, number) =>
    page.sections.map(({ anchor, heading, words = [] }, section) => ({
      ref: page.ref,
      url: anchor ? `${page.url}#${anchor}` : page.url,
      title: page.title,
      heading,
      words: (section === 0 ? [...(page.names ?? []), ...(page.phrases ?? []), ...(page.signs ?? [])] : words).join(
        '. ',
      ),
      text: texts[number]?.[section] ?? '',
    })),
  );
  return documents.map((document, id) => ({ id, ...document }));
}

/** The same as pages of HTML, for Pagefind as it comes. */
export function plainPages(documents: readonly SectionDocument[]): { url: string; content: string }[] {
  const pages = Map.groupBy(documents, (document) => document.ref);
  return Array.from(pages, ([ref, sections]) => ({
    url: `/${ref}/`,
    content: `<html lang="en"><body data-pagefind-body><h1>${escaped(sections[0]?.title ?? '')}</h1>${sections.map(sectionHtml).join('')}</body></html>`,
  }));
}

function sectionHtml({ heading, url, words, text }: SectionDocument): string {
  const anchor = url.split('#')[1] ?? '';
  return `${heading ? `<h2 id="${anchor}">${escaped(heading)}</h2>` : ''}<p>${escaped(text)}</p><p>${escaped(words)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
