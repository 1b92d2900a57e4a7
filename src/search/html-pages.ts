import { at } from './at.ts';
import type { FirstPart, TextPart } from './index-parts.ts';
import { unpacker } from './packed-texts.ts';
import { unpack } from './unpack.ts';

/** Marks the words at the end, which are found and never shown. No section of an article has this anchor. */
export const wordsAnchor = '-words';

/**
 * The content of our index as pages of HTML, for an engine that reads pages: the kind as a filter, the care level beside
 * the title, and names and readers' words at the end.
 */
export function htmlPages({ pages }: FirstPart, part: TextPart): { url: string; content: string }[] {
  const read = unpacker(part);
  return pages.map(unpack).map((page, number) => {
    const texts = at(part.texts, number).map(read);
    const facts = [`kind:${page.kind}`, ...(page.level ? [`level:${page.level}`] : [])].join(', ');
    const sections = page.sections.map(
      ({ anchor, heading }, place) =>
        `${heading && `<h2 id="${anchor}">${escaped(heading)}</h2>`}<p>${escaped(at(texts, place))}</p>`,
    );
    const words = [
      ...(page.names ?? []),
      ...(page.phrases ?? []),
      ...(page.signs ?? []),
      ...page.sections.flatMap((section) => section.words ?? []),
    ];
    return {
      url: page.url,
      content: [
        `<html lang="en"><body data-pagefind-body>`,
        `<i data-pagefind-filter="kind:${page.kind}" data-pagefind-meta="${facts}"></i>`,
        `<h1>${escaped(page.title)}</h1>${sections.join('')}`,
        `<h2 id="${wordsAnchor}">.</h2><p data-pagefind-weight="6">${escaped(words.join('. '))}</p></body></html>`,
      ].join(''),
    };
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
