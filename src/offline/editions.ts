import { digestOf, freshMark, isHashed, type ListedPage, listPath, type SiteList, wholeMark } from './kept.ts';
import { eachOf, type Shelf } from './shelf.ts';

/**
 * Brings a new edition onto the shelf, beside the one in use. Pages come last and all at once, after the files they
 * need, so that an installation cut short changes nothing that a reader sees.
 * @param edition the one that belongs to the worker being installed
 * @param open paths of the pages now open, which are kept too
 * @throws when a part does not arrive, or the site changes meanwhile
 */
export async function install(shelf: Shelf, edition: string, open: readonly string[]): Promise<void> {
  const before = await shelf.list();
  const answer = await shelf.fetch(listPath);
  const list = (await answer.clone().json()) as SiteList;
  if (list.edition !== edition) throw new Error('The site changed while its worker was being installed.');
  const wanted = new Set([...list.core.pages, ...open]);
  const pages = list.pages.filter(({ path }) => wanted.has(path));
  const files = new Set([...list.core.files, ...pages.flatMap((page) => filesOf(page, list))]);
  await shelf.keepFiles([...files].filter(isHashed));
  const rest = [...pages.map(({ path }) => path), ...[...files].filter((path) => !isHashed(path))];
  const fetched: [string, Response][] = [];
  await eachOf(rest, async (path) => void fetched.push([path, await shelf.fetch(path)]));
  for (const [path, response] of fetched) await shelf.put(path, response);
  await withdraw(shelf, list);
  await shelf.put(listPath, answer);
  await dropOldFiles(shelf, before ? [before, list] : [list]);
}

/** Removes every kept page and picture that the site no longer has. */
async function withdraw(shelf: Shelf, list: SiteList): Promise<void> {
  const standing = new Set([listPath, wholeMark, freshMark, ...[...list.pages, ...list.files].map(({ path }) => path)]);
  for (const path of await shelf.paths()) if (!standing.has(path)) await shelf.remove(path);
}

/** Removes hashed files of no edition given. Pages of the one before the newest may still be open. */
async function dropOldFiles(shelf: Shelf, editions: readonly SiteList[]): Promise<void> {
  const used = new Set(editions.flatMap(({ files }) => files.map(({ path }) => path)));
  for (const path of await shelf.hashedPaths()) if (!used.has(path)) await shelf.remove(path);
}

/**
 * Fetches what changed of the kept pages and pictures; of the whole site where the reader asked for it. What does not
 * arrive stays as it is until the next time.
 */
export async function refresh(shelf: Shelf): Promise<void> {
  const list = await shelf.list();
  if (!list || (await (await shelf.find(freshMark))?.text()) === list.edition) return;
  const whole = await shelf.isWhole();
  const kept = new Set(await shelf.paths());
  const pages = list.pages.filter(({ path }) => whole || kept.has(path));
  const loose = list.files.filter(({ path }) => !isHashed(path) && kept.has(path));
  await eachOf(pages, async (page) => {
    if (await isOutdated(shelf, page)) await shelf.keepPage(page, list);
  });
  await eachOf(loose, async (file) => {
    if (await isOutdated(shelf, file)) await shelf.keepFiles([file.path]);
  });
  await shelf.put(freshMark, new Response(list.edition));
}

async function isOutdated(shelf: Shelf, { path, digest }: Pick<ListedPage, 'path' | 'digest'>): Promise<boolean> {
  const kept = await shelf.find(path);
  return !kept || (await digestOf(await kept.arrayBuffer())) !== digest;
}

export const filesOf = (page: ListedPage, list: SiteList): string[] =>
  page.files.flatMap((place) => list.files[place]?.path ?? []);
