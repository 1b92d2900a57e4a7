import { h, render } from 'preact';
import { Finder } from './Finder.tsx';

/** Replaces the start of the finder in `target` by the finder itself as soon as its rules are here. */
async function mount(target: HTMLElement): Promise<void> {
  const base = target.dataset.base ?? '';
  const response = await fetch(target.dataset.rules ?? '');
  if (!response.ok) throw new Error(`The rules did not load: ${response.status}`);
  const data = await response.json();
  if (!data?.quiz?.screens) throw new Error('The rules are not rules.');
  keepEarlyAnswer(target);
  target.replaceChildren();
  render(h(Finder, { ...data, base }), target);
}

/** An age picked before the finder was here goes into the address, where the finder looks for it. */
function keepEarlyAnswer(target: HTMLElement): void {
  const picked = target.querySelector<HTMLInputElement>('input:checked');
  if (picked && !location.hash) history.replaceState(null, '', `#at=age&${picked.name}=${picked.value}`);
}

const root = document.querySelector<HTMLElement>('[data-finder]');
if (root) {
  mount(root).catch(() => {
    document.querySelector('[data-finder-failed]')?.removeAttribute('hidden');
  });
}
