import type { FirstPart, TextPart } from '../../search/index-parts.ts';
import { deepen, openIndex, type SearchIndex } from '../../search/search-index.ts';

const json = async <Part>(address: string): Promise<Part> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index did not load: ${response.status}`);
  return response.json() as Promise<Part>;
};

let first: Promise<SearchIndex> | undefined;

/** The index for first hits, fetched once. A failed fetch may be tried again. */
export function loadIndex(base: string): Promise<SearchIndex> {
  first ??= json<FirstPart>(`${base}/search/first.json`)
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
export async function deepenIndex(base: string, index: SearchIndex): Promise<SearchIndex> {
  const steps = deepen(index, await json<TextPart>(`${base}/search/texts.json`));
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
