/** Offers a timer where an article says how long a thing may stay on. Its code comes when a reader turns to it. */
const place = document.querySelector<HTMLElement>('[data-timer]');
const button = place?.querySelector('button');

const load = () => import('../islands/timer/open.ts');

function begin(target: HTMLElement, pressed: boolean): void {
  const { timer = '', name = '', usual, most } = target.dataset;
  const island = document.createElement('div');
  load().then(
    async ({ open }) => {
      await open(island, { id: timer, name, usual: Number(usual), most: Number(most) });
      button?.replaceWith(island);
      if (pressed) island.querySelector<HTMLElement>('input:checked')?.focus();
    },
    // The sentence beside it says all that is needed.
    () => button?.remove(),
  );
}

function wasRunning(): boolean {
  try {
    return sessionStorage.getItem('unknot-timer') !== null;
  } catch {
    return false;
  }
}

if (place && button) {
  button.disabled = false;
  button.addEventListener('pointerenter', load, { once: true });
  button.addEventListener('focus', load, { once: true });
  button.addEventListener('click', () => begin(place, true));
  if (wasRunning()) begin(place, false);
}

export {};
