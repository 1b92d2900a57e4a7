import { h, render } from 'preact';
import { SearchPage } from './SearchPage.tsx';

/** Puts the live search in place of what stands in `target`. */
export function mountPage(target: HTMLElement, base: string): void {
  target.replaceChildren();
  render(h(SearchPage, { base }), target);
}
