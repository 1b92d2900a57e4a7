import { h, render } from 'preact';
import { SearchPage } from '../islands/search/SearchPage.tsx';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) {
  root.replaceChildren();
  render(h(SearchPage, { base: root.dataset.base ?? '' }), root);
  document.querySelector('[data-search-examples]')?.removeAttribute('hidden');
}
