/** A page of the built site and what it needs to be read without a network. */
export interface ListedPage {
  /** Address below the base, without a slash at its start: `causes/sciatica/`; empty for the home page. */
  path: string;
  /** Start of the SHA-256 of its content, in hex. */
  digest: string;
  /** Size as it travels, in bytes. */
  bytes: number;
  /** Places in `files` of what it asks for. */
  files: number[];
}

/** What a built site consists of. A device keeps one: it alone says which pages still stand. */
export interface SiteList {
  /** Changes whenever anything listed changes. */
  edition: string;
  pages: ListedPage[];
  files: Omit<ListedPage, 'files'>[];
  /** Paths of what is kept after one visit: what a reader in trouble needs. */
  core: { pages: string[]; files: string[] };
}

export const listPath = 'offline/pages.json';

/** Stands in the cache as long as the reader wants the whole site kept. */
export const wholeMark = 'offline/whole';

/** Stands in the cache with the edition whose changes have reached all kept pages. */
export const freshMark = 'offline/fresh';

/** Hashed files never change their content; all else does, under the same address. */
export const isHashed = (path: string): boolean => path.startsWith('_astro/');

/** Names of the two caches of the site that lives at `base`. Other sites at the same origin have others. */
export const cacheNames = (base: string) => ({ pages: `unknot ${base} pages`, files: `unknot ${base} files` });

/** The start of the SHA-256 of some content, as lists have it. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
