import { h, render } from 'preact';
import { Finder, type FinderProps } from './Finder.tsx';

/** Puts the finder in place of what stands in `target`. */
export function mount(target: HTMLElement, props: FinderProps): void {
  target.replaceChildren();
  render(h(Finder, props), target);
}
