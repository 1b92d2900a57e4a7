import type { DangerHit } from '../../search/danger.ts';
import type { Results, SearchOptions } from '../../search/search.ts';
import { openOwn } from './own-engine.ts';
import { openPagefind } from './pagefind-engine.ts';

/** What the box and the page ask of whatever looks through the site. */
export interface Engine {
  /** The danger signs that a query names, strictest first. */
  danger(query: string): DangerHit[];
  search(query: string, options: SearchOptions): Results | Promise<Results>;
}

/** Opens an engine. It is handed over as soon as it finds anything, and again whenever a better one has come. */
export type OpenEngine = (base: string, ready: (engine: Engine) => void) => Promise<void>;

/** The engine this site was built with: `SEARCH_ENGINE=pagefind` is for more articles than one index can carry. */
export const openEngine: OpenEngine = import.meta.env.SEARCH_ENGINE === 'pagefind' ? openPagefind : openOwn;
