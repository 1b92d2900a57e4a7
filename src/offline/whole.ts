import { isHashed, type SiteList, wholeMark } from './kept.ts';
import { eachOf, type Shelf } from './shelf.ts';

export interface Progress {
  done: number;
  of: number;
  /** What has arrived or was here before, as it travels. */
  bytes: number;
}

/** How keeping the whole site ended. */
export type Ending = 'kept' | 'stopped' | 'full' | 'offline';

/** Keeps every page and file of the site that is not here yet, and from now on every new edition of it. */
export async function keepWhole(
  shelf: Shelf,
  list: SiteList,
  show: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<Ending> {
  // Files first: a page never stands without what it needs.
  const wanted = [...list.files, ...list.pages];
  const progress: Progress = { done: 0, of: wanted.length, bytes: 0 };
  try {
    await eachOf(wanted, async ({ path, bytes }) => {
      stop.throwIfAborted();
      if (!(await shelf.find(path))) await shelf.put(path, await shelf.fetch(path));
      progress.done += 1;
      progress.bytes += bytes;
      show(progress);
    });
    await shelf.put(wholeMark, new Response('kept'));
    return 'kept';
  } catch (error) {
    if (stop.aborted) return 'stopped';
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'offline';
  }
}

/** Removes every copy but the core. */
export async function leaveCore(shelf: Shelf, { core, pages, files }: SiteList): Promise<void> {
  await shelf.remove(wholeMark);
  const stays = new Set([...core.pages, ...core.files]);
  for (const { path } of [...pages, ...files]) if (!stays.has(path) && !isHashed(path)) await shelf.remove(path);
}
