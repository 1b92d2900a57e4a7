import { listPath, type SiteList } from '../offline/kept.ts';
import { Shelf } from '../offline/shelf.ts';
import { keepWhole, leaveCore, type Progress } from '../offline/whole.ts';

/** The page on reading without a network: what is kept here, and the whole site on request. */
const root = document.querySelector<HTMLElement>('[data-kept]');

const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = root?.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

async function begin(base: string): Promise<void> {
  const shelf = new Shelf(base);
  if (location.pathname !== `${base}offline/`) showAsMissing();
  const kept = await shelf.paths();
  const list = await newestList(shelf);
  find('[data-none]').hidden = true;
  if (!list) return;
  await showRead(shelf, list, kept);
  await offerWhole(shelf, list);
}

/** The worker shows this page at the address of one that it does not have. */
function showAsMissing(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-usual]')) part.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>('[data-missing]')) part.hidden = false;
  find('[data-again]').addEventListener('click', () => location.reload());
}

async function newestList(shelf: Shelf): Promise<SiteList | undefined> {
  try {
    return (await (await shelf.fetch(listPath)).json()) as SiteList;
  } catch {
    return shelf.list();
  }
}

/** Lists the pages kept beyond those that everyone has, by their titles. */
async function showRead(shelf: Shelf, { pages, core }: SiteList, kept: readonly string[]): Promise<void> {
  const read = pages.filter(({ path }) => kept.includes(path) && !core.pages.includes(path));
  const rows = await Promise.all(read.map(async ({ path }) => row(shelf.addressOf(path), await titleOf(shelf, path))));
  find('[data-read] ul').replaceChildren(...rows);
  find('[data-read]').hidden = rows.length === 0;
}

function row(address: string, title: string): HTMLElement {
  const [item, heading, link] = [
    document.createElement('li'),
    document.createElement('h3'),
    document.createElement('a'),
  ];
  link.href = address;
  link.textContent = title;
  heading.append(link);
  item.append(heading);
  return item;
}

async function titleOf(shelf: Shelf, path: string): Promise<string> {
  const html = (await (await shelf.find(path))?.text()) ?? '';
  const title = /<title>([^<]*) · /.exec(html)?.[1] ?? path;
  return title.replaceAll('&amp;', '&').replaceAll('&#39;', '’').replaceAll('&quot;', '"');
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function offerWhole(shelf: Shelf, list: SiteList): Promise<void> {
  const [size, bar, status] = [find('[data-size]'), find<HTMLProgressElement>('progress'), find('[role=status]')];
  const [keep, stop, remove] = [find('[data-keep]'), find('[data-stop]'), find('[data-remove]')];
  const whole = [...list.pages, ...list.files];
  const bytes = whole.reduce((sum, each) => sum + each.bytes, 0);
  size.textContent = `All ${list.pages.length} pages, with their pictures: about ${megabytes(bytes)}.`;
  find('[data-whole]').hidden = false;

  const rest = async (said: string): Promise<void> => {
    status.textContent = said;
    bar.hidden = true;
    stop.hidden = true;
    keep.hidden = (await shelf.isWhole()) && said === '';
    remove.hidden = !(await shelf.isWhole());
    await showRead(shelf, list, await shelf.paths());
  };
  const show = ({ done, of, bytes: arrived }: Progress): void => {
    bar.max = of;
    bar.value = done;
    status.textContent = `${done} of ${of} files, ${megabytes(arrived)}`;
  };

  let stopping = new AbortController();
  stop.addEventListener('click', () => stopping.abort());
  keep.addEventListener('click', async () => {
    stopping = new AbortController();
    keep.hidden = true;
    [bar, stop].forEach((part) => {
      part.hidden = false;
    });
    await navigator.storage?.persist?.().catch(() => false);
    await rest(endings[await keepWhole(shelf, list, show, stopping.signal)]);
  });
  remove.addEventListener('click', async () => {
    await leaveCore(shelf, list);
    await rest('Removed. The most important pages stay.');
    keep.hidden = false;
  });
  await rest((await shelf.isWhole()) ? 'The whole site is on this device.' : '');
  keep.hidden = await shelf.isWhole();
}

const endings = {
  kept: 'Done. The whole site is on this device.',
  stopped: 'Stopped. What has arrived stays. Press again to go on.',
  full: 'There is no more room on this device. What has arrived stays.',
  offline: 'The network is gone. What has arrived stays. Press again to go on.',
} as const;

if (root && 'caches' in window) begin(root.dataset.base ?? '/').catch(() => undefined);
