import { cacheNames, isHashed, type ListedPage, listPath, type SiteList, wholeMark } from './kept.ts';

/** The copies of one site on this device: every method works on addresses below the site's base. */
export class Shelf {
  private readonly base: string;

  /** @param base the path the site lives under, with slashes at both ends */
  constructor(base: string) {
    this.base = base;
  }

  addressOf(path: string): string {
    return this.base + path;
  }

  /** The path of an address, without what follows ? and #, which no copy depends on. */
  pathOf(address: string): string {
    return new URL(address).pathname.slice(this.base.length);
  }

  /** Adds what is missing of these files. Hashed ones are never fetched twice. */
  async keepFiles(paths: readonly string[]): Promise<void> {
    await eachOf(paths, async (path) => {
      if (isHashed(path) && (await this.find(path))) return;
      await this.put(path, await this.fetch(path));
    });
  }

  /** Fetches a page and its files anew; the page is kept last, so that it never stands without them. */
  async keepPage(page: ListedPage, list: SiteList): Promise<void> {
    const response = await this.fetch(page.path);
    await this.keepFiles(page.files.flatMap((place) => list.files[place]?.path ?? []));
    await this.put(page.path, response);
  }

  /**
   * Fetches a path from the network, asking the server whether what the browser has is still right.
   * @throws when there is no network or the answer is not a good one
   */
  async fetch(path: string): Promise<Response> {
    const response = await fetch(this.base + path, { cache: isHashed(path) ? 'default' : 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  async put(path: string, response: Response): Promise<void> {
    await (await this.cacheOf(path)).put(this.base + path, response);
  }

  async find(path: string): Promise<Response | undefined> {
    return (await this.cacheOf(path)).match(this.base + path);
  }

  async remove(path: string): Promise<void> {
    await (await this.cacheOf(path)).delete(this.base + path);
  }

  /** Every path kept, hashed files aside. */
  async paths(): Promise<string[]> {
    return this.pathsIn(cacheNames(this.base).pages);
  }

  async hashedPaths(): Promise<string[]> {
    return this.pathsIn(cacheNames(this.base).files);
  }

  /** The list of the newest edition seen. */
  async list(): Promise<SiteList | undefined> {
    const kept = await this.find(listPath);
    return kept?.json().catch(() => undefined) as Promise<SiteList | undefined>;
  }

  async isWhole(): Promise<boolean> {
    return Boolean(await this.find(wholeMark));
  }

  private async pathsIn(name: string): Promise<string[]> {
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => this.pathOf(url));
  }

  private cacheOf(path: string): Promise<Cache> {
    const { pages, files } = cacheNames(this.base);
    return caches.open(isHashed(path) ? files : pages);
  }
}

/**
 * Does some work for each item, four at a time.
 * @throws what the first failure threw, once nothing is under way any more
 */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const one = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      await work(item).catch((error: unknown) => {
        rest.length = 0;
        throw error;
      });
    }
  };
  const results = await Promise.allSettled([one(), one(), one(), one()]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
