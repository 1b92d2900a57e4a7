/** Makes the search page answer while a reader types. Without this it is an index of everything. */
const root = document.querySelector<HTMLElement>('[data-search-page]');

if (root) {
  import('../islands/search/mount-page.ts').then(
    ({ mountPage }) => {
      mountPage(root, root.dataset.base ?? '');
      document.querySelector('[data-search-examples]')?.removeAttribute('hidden');
    },
    // The index below the box serves without it.
    () => undefined,
  );
}

export {};
