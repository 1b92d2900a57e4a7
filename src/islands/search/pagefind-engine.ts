import type { CareLevel } from '../../model/care-level.ts';
import { withMeaning } from '../../search/concepts.ts';
import { excerptOf, markWords } from '../../search/excerpt.ts';
import { wordsAnchor } from '../../search/html-pages.ts';
import type { Kind } from '../../search/index-parts.ts';
import type { Hit, Results, SearchOptions } from '../../search/search.ts';
import { openSignpost, type Signpost, type SignpostPart } from '../../search/signpost.ts';
import { wordsOf } from '../../search/words.ts';
import type { OpenEngine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';

interface Section {
  title: string;
  url: string;
  excerpt: string;
  locations: number[];
}

interface Page {
  url: string;
  meta: { title: string; kind: Kind; level?: CareLevel };
  sub_results: Section[];
}

/** As much of Pagefind as is used; its script stands beside its index. */
interface Pagefind {
  options(settings: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: { kind?: Kind } }): Promise<Found>;
}

interface Found {
  results: { data(): Promise<Page> }[];
  totalFilters: { kind?: Partial<Record<Kind, number>> };
}

/** Pagefind looks through the texts, fetching as little as it can; words of danger and of titles are ours. */
export const openPagefind: OpenEngine = async (base, ready) => {
  const address = `${base}/pagefind/pagefind.js`;
  const [pagefind, part] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetchJson<SignpostPart>(`${base}/search/first.json`),
  ]);
  // Addresses are wanted below the base of the site; a worker would need a policy for trusted types of its own.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  // Without this it does not count by kind.
  await pagefind.filters();
  const signpost = openSignpost(part);
  ready({
    danger: (query) => signpost.danger.in(query),
    search: (query, options) => ask(pagefind, signpost, query, options),
  });
};

async function ask(pagefind: Pagefind, signpost: Signpost, query: string, options: SearchOptions): Promise<Results> {
  const [kind] = options.kinds ?? [];
  const { results, totalFilters } = await pagefind.search(tellingWords(query), { filters: kind ? { kind } : {} });
  const pages = await Promise.all(results.slice(0, options.limit).map((result) => result.data()));
  const counted = Object.entries(totalFilters.kind ?? {}).filter(
    ([, count]) => count > 0 && (kind || pages.length > 0),
  );
  return {
    query,
    hits: pages.map((page) => hitOf(page, query, options.more ?? 2)),
    counts: new Map(counted as [Kind, number][]),
    didYouMean: results.length === 0 ? signpost.putRight(query) : null,
  };
}

/** Pagefind wants every word to be found, so those that say nothing are left out. */
function tellingWords(query: string): string {
  const words = withMeaning(wordsOf(query)).map(({ start, end }) => query.slice(start, end));
  return words.join(' ') || query;
}

/** A page as our own engine would tell it: the section with most matches first. */
function hitOf({ url, meta, sub_results }: Page, query: string, more: number): Hit {
  const shown = sub_results.filter((section) => !section.url.endsWith(`#${wordsAnchor}`));
  const sections = shown.toSorted((a, b) => b.locations.length - a.locations.length);
  const [best] = sections;
  const opensAt = best?.url === url ? undefined : best;
  const further = sections.filter((section) => section !== opensAt && section.url !== url).slice(0, more);
  return {
    ref: url,
    kind: meta.kind,
    ...(meta.level ? { level: meta.level } : {}),
    title: markWords(meta.title, query),
    url: opensAt?.url ?? url,
    heading: opensAt ? markWords(opensAt.title, query) : null,
    snippet: best ? excerptOf(best.excerpt) : null,
    more: further.map((section) => ({
      url: section.url,
      heading: markWords(section.title, query),
      snippet: excerptOf(section.excerpt),
    })),
  };
}
