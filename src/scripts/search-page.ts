/**
 * Makes the search page answer while a reader types: from the moment one turns to the box, or the address asks for
 * something. Until then, and without this, it is an index of everything.
 */
const root = document.querySelector<HTMLElement>('[data-search-page]');
const asks = (): boolean => /[#&]q=/.test(location.hash);
let mounted = false;

function mount(target: HTMLElement): void {
  if (mounted) return;
  mounted = true;
  import('../islands/search/mount-page.ts').then(
    ({ mountPage }) => mountPage(target, target.dataset.base ?? ''),
    // The index below the box serves without it.
    () => document.querySelector('[data-search-failed]')?.removeAttribute('hidden'),
  );
}

if (root) {
  for (const turning of ['focusin', 'pointerover']) root.addEventListener(turning, () => mount(root), { once: true });
  addEventListener('hashchange', () => asks() && mount(root));
  root.addEventListener('submit', (event) => event.preventDefault());
  for (const part of root.querySelectorAll('[disabled]')) part.removeAttribute('disabled');
  document.querySelector('[data-search-examples]')?.removeAttribute('hidden');
  if (asks()) mount(root);
}

export {};
