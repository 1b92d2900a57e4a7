import { sectionAddress } from '../share/links.ts';

/** Copy, print and share buttons, wherever they stand. They are hidden until this script is here to serve them. */
const served = [
  '[data-copy][hidden]',
  '[data-print][hidden]',
  ...('share' in navigator ? ['[data-share][hidden]'] : []),
];
for (const button of document.querySelectorAll<HTMLElement>(served.join())) button.hidden = false;

/** The page's address for others: without what the reader did on it. */
const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Each section of an article gets a link to itself, which is also copied. */
for (const heading of document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]')) {
  const link = document.createElement('a');
  link.className = 'here';
  link.href = `#${heading.id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', 'Copy the link to this section');
  link.dataset.copy = sectionAddress(address, heading.id);
  // The heading goes on being called what it says.
  heading.setAttribute('aria-label', heading.textContent ?? '');
  heading.append(' ', link);
}

addEventListener('click', async (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-copy], [data-print], [data-share], [data-leave]');
  if (!button) return;
  if ('print' in button.dataset) print();
  if ('share' in button.dataset) await share();
  if (button.dataset.copy !== undefined) await copy(button, button.dataset.copy);
  if ('leave' in button.dataset && button instanceof HTMLAnchorElement) {
    // The page leaves no trace to go back to.
    event.preventDefault();
    location.replace(button.href);
  }
});

/** Opens the system's share sheet. A reader who closes it has changed their mind: nothing to say. */
async function share(): Promise<void> {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  await navigator.share({ title, url: address }).catch(() => undefined);
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = 'Copied';
  } catch {
    label.textContent = 'Copying failed';
  }
  setTimeout(() => {
    label.textContent = before;
  }, 2000);
}
