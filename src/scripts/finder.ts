import { h, render } from 'preact';
import { Finder, type FinderProps } from '../islands/finder/Finder.tsx';

const root = document.querySelector<HTMLElement>('[data-finder]');

/** Replaces the start of the finder by the finder itself as soon as its rules are here. */
async function begin(target: HTMLElement): Promise<void> {
  const base = target.dataset.base ?? '';
  const response = await fetch(`${base}/finder/data.json`);
  if (!response.ok) throw new Error(`The rules did not load: ${response.status}`);
  const { quiz, lines } = (await response.json()) as Pick<FinderProps, 'quiz' | 'lines'>;
  target.replaceChildren();
  render(h(Finder, { quiz, lines, base }), target);
}

if (root) {
  begin(root).catch(() => {
    document.querySelector('[data-finder-failed]')?.removeAttribute('hidden');
  });
}
