import type { FirstPart, TextPart } from '../../search/index-parts.ts';
import { search } from '../../search/search.ts';
import { deepen, openIndex, type SearchIndex } from '../../search/search-index.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';

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
    .then(openIndex)
    .catch((error: unknown) => {
      first = undefined;
      throw error;
    });
  return first;
}

const whenIdle: (work: (deadline: { timeRemaining(): number }) => void) => void =
  globalThis.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 50));

/** The index that also knows the texts, made in idle moments so that typing never waits. */
async function deepenIndex(base: string, index: SearchIndex): Promise<SearchIndex> {
  const steps = deepen(index, await fetchJson<TextPart>(`${base}/search/texts.json`));
  return new Promise((resolve) => {
    const work = (deadline: { timeRemaining(): number }): void => {
      let step = steps.next();
      while (!step.done && deadline.timeRemaining() > 4) step = steps.next();
      if (step.done) resolve(step.value);
      else whenIdle(work);
    };
    whenIdle(work);
  });
}
