import type { FirstPart, Shipped, TextPart } from '../../search/index-parts.ts';
import { opening } from '../../search/opening.ts';
import { search } from '../../search/search.ts';
import { deepen, type SearchIndex } from '../../search/search-index.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';
import { afterOthers, inSlices, whenIdle } from './in-slices.ts';

interface Opened {
  index: SearchIndex;
  edition: string;
}

let first: Promise<Opened> | undefined;

/** Our own engine: at first with titles, headings and words of danger, then with all texts. */
export const openOwn: OpenEngine = async (base, ready) => {
  const opened = await loadIndex(base);
  ready(engineOf(opened.index));
  deepenIndex(base, opened).then(
    (deep) => ready(engineOf(deep)),
    () => undefined, // Without the texts the search finds less, and still finds.
  );
};

const engineOf = (index: SearchIndex): Engine => ({
  danger: (query) => index.danger.in(query),
  search: (query, options) => search(index, query, options),
});

/** The index for first hits, fetched once. A failed fetch may be tried again. */
function loadIndex(base: string): Promise<Opened> {
  first ??= fetchJson<Shipped<FirstPart>>(`${base}/search/first.json`)
    .then(async (part) => ({ index: await inSlices(opening(part), afterOthers), edition: part.edition }))
    .catch((error: unknown) => {
      first = undefined;
      throw error;
    });
  return first;
}

/** The index that also knows the texts, made in idle moments so that typing never waits. */
async function deepenIndex(base: string, { index, edition }: Opened): Promise<SearchIndex> {
  const texts = await fetchJson<Shipped<TextPart>>(`${base}/search/texts.json`);
  if (texts.edition !== edition) throw new Error('The texts are of another edition than the titles.');
  return inSlices(deepen(index, texts), whenIdle);
}
