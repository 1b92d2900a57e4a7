import { h, hydrate } from 'preact';
import { SearchPage } from './SearchPage.tsx';

/** Makes the box that stands in `target` answer, keeping what was typed into it. */
export function mountPage(target: HTMLElement, base: string): void {
  const typed = target.querySelector('input')?.value ?? '';
  hydrate(h(SearchPage, { base, typed }), target);
}
