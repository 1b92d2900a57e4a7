import type { Kind, PackedPage, PageEntry } from './index-parts.ts';

/** A page with all that follows from what was shipped. */
export function unpack(page: PackedPage): PageEntry {
  const [kind, id] = page.ref.split('/') as [Kind, string];
  return {
    ...page,
    kind,
    url: isRecord(kind) ? `/${kind}/#${id}` : `/${page.ref}/`,
    sections: [
      { anchor: '', heading: '' },
      ...(page.sections ?? []).map((section) => ({ ...section, anchor: section.anchor ?? anchorOf(section.heading) })),
    ],
  };
}

/** Records stand on one list page; articles have a page each. */
export function isRecord(kind: Kind): boolean {
  return kind === 'claims' || kind === 'glossary' || kind === 'movements';
}

/** The anchor a heading gets unless another one has the same, as GitHub makes them. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
