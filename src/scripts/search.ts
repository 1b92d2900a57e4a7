/** Opens the search box from any page: by its link, by / and by Ctrl or Cmd K. Its code and index load on first intent. */
const link = document.querySelector<HTMLAnchorElement>('[data-search]');
const base = link?.dataset.search ?? '';
let dialog: HTMLDialogElement | undefined;

const load = () => import('../islands/search/open.ts');

/** A bare box to type into until the real one is here. */
function bareDialog(): HTMLDialogElement {
  const box = document.createElement('dialog');
  const input = document.createElement('input');
  box.className = 'search-dialog';
  box.setAttribute('aria-label', 'Search');
  input.type = 'search';
  input.setAttribute('aria-label', 'Search');
  box.append(input);
  document.body.append(box);
  return box;
}

function open(): void {
  const existing = dialog;
  dialog = existing ?? bareDialog();
  dialog.showModal();
  load().then(
    ({ mount }) => dialog && mount(dialog, base),
    () => location.assign(link?.href ?? '/'),
  );
}

link?.addEventListener('pointerenter', load, { once: true });
link?.addEventListener('focus', load, { once: true });
link?.addEventListener('click', (event) => {
  // The search page has its own box; opening in a new tab stays the browser's business.
  if (event.metaKey || event.ctrlKey || event.shiftKey || document.querySelector('[data-search-page]')) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.metaKey || event.ctrlKey));
  if (!asked || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (box) box.focus();
  else open();
});

export {};
