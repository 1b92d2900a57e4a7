import { search } from '../../../../src/search/search.ts';
import { deepen, openIndex } from '../../../../src/search/search-index.ts';
import { symptomsIn } from '../../../../src/search/symptoms.ts';
import type { Engine } from './engine.ts';

const json = async (path: string) => (await fetch(path)).json();

/** All that the box does at a keystroke: hits with snippets, danger, symptoms. */
export async function start(folder: string): Promise<Engine> {
  let index = openIndex(await json(`${folder}/first.json`));
  return {
    ask: async (query) => {
      index.danger.in(query);
      symptomsIn(query);
      return search(index, query, { limit: 10 }).hits.map((hit) => hit.ref);
    },
    complete: async () => {
      const steps = deepen(index, await json(`${folder}/texts.json`));
      let longest = 0;
      let step: ReturnType<typeof steps.next>;
      do {
        const before = performance.now();
        step = steps.next();
        longest = Math.max(longest, performance.now() - before);
      } while (!step.done);
      index = step.value;
      return longest;
    },
  };
}
