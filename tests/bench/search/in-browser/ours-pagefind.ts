import { openPagefind } from '../../../../src/islands/search/pagefind-engine.ts';
import { symptomsIn } from '../../../../src/search/symptoms.ts';
import type { Engine } from './engine.ts';

/** Pagefind behind our interface, with all that the box does at a keystroke: hits with snippets, danger, symptoms. */
export function start(folder: string): Promise<Engine> {
  return new Promise((resolve, reject) => {
    openPagefind(`${folder}/behind`, (engine) =>
      resolve({
        ask: async (query) => {
          engine.danger(query);
          symptomsIn(query);
          const { hits } = await engine.search(query, { limit: 10 });
          return hits.map(({ ref }) => (ref.includes('#') ? ref.replace('/#', '/') : ref).replace(/^\/|\/$/g, ''));
        },
      }),
    ).catch(reject);
  });
}
