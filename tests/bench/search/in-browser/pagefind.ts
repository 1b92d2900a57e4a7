import { distinct, type Engine } from './engine.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes. The data of ten results is fetched, since no result can be shown without it. */
export async function start(folder: string): Promise<Engine> {
  const address = `${folder}/pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return {
    ask: async (query) => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return distinct(data.map(({ url }) => new URL(url, location.href).pathname.split('/').slice(-3, -1).join('/')));
    },
  };
}
