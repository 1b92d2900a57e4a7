const root = document.querySelector<HTMLElement>('[data-finder]');

/** Replaces the start of the finder by the finder itself as soon as its code and its rules are here. */
async function begin(target: HTMLElement): Promise<void> {
  const base = target.dataset.base ?? '';
  const [{ mount }, response] = await Promise.all([
    import('../islands/finder/mount.ts'),
    fetch(`${base}/finder/data.json`),
  ]);
  if (!response.ok) throw new Error(`The rules did not load: ${response.status}`);
  const data = await response.json();
  if (!data?.quiz?.screens) throw new Error('The rules are not rules.');
  keepEarlyAnswer(target);
  mount(target, { ...data, base });
}

/** An age picked before the finder was here goes into the address, where the finder looks for it. */
function keepEarlyAnswer(target: HTMLElement): void {
  const picked = target.querySelector<HTMLInputElement>('input:checked');
  if (picked && !location.hash) history.replaceState(null, '', `#at=age&${picked.name}=${picked.value}`);
}

if (root) {
  begin(root).catch(() => {
    document.querySelector('[data-finder-failed]')?.removeAttribute('hidden');
  });
}

export {};
