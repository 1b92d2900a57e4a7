import type { FirstPart, TextPart } from '../../search/index-parts.ts';
import { opening } from '../../search/opening.ts';
import { search } from '../../search/search.ts';
import { deepen, type SearchIndex } from '../../search/search-index.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';
import { afterOthers, inSlices, whenIdle } from './in-slices.ts';

let first: Promise<SearchIndex> | undefined;

/** Our own engine: at first with titles, headings and words of danger, then with all texts. */
export const openOwn: OpenEngine = async (base, ready) => {
  const index = await loadIndex(base);
  ready(engineOf(index));
  deepenIndex(base, index).then(
    (deep) => ready(engineOf(deep)),
    () => undefined, // Without the texts the search finds less, and still finds.
  );
};

const engineOf = (index: SearchIndex): Engine => ({
  danger: (query) => index.danger.in(query),
  search: (query, options) => search(index, query, options),
});

/** The index for first hits, fetched once. A failed fetch may be tried again. */
function loadIndex(base: string): Promise<SearchIndex> {
  first ??= fetchJson<FirstPart>(`${base}/search/first.json`)
    .then((part) => inSlices(opening(part), afterOthers))
    .catch((error: unknown) => {
      first = undefined;
      throw error;
    });
  return first;
}

/** The index that also knows the texts, made in idle moments so that typing never waits. */
async function deepenIndex(base: string, index: SearchIndex): Promise<SearchIndex> {
  return inSlices(deepen(index, await fetchJson<TextPart>(`${base}/search/texts.json`)), whenIdle);
}
