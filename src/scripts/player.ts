const button = document.querySelector<HTMLButtonElement>('[data-follow]');

const load = () => import('../islands/player/open.ts');

/** Opens the player with the routine of the page; its code and its routine load when a reader turns to it. */
async function open({ follow = '', base = '' }: DOMStringMap): Promise<void> {
  const [player, response] = await Promise.all([load(), fetch(follow)]);
  if (!response.ok) throw new Error(`The routine did not load: ${response.status}`);
  const { routine, exercises } = await response.json();
  if (!routine?.steps) throw new Error('The routine is none.');
  await player.follow({ routine, exercises, base });
}

if (button) {
  const failed = document.querySelector<HTMLElement>('[data-follow-failed]');
  button.hidden = false;
  button.addEventListener('pointerenter', load, { once: true });
  button.addEventListener('focus', load, { once: true });
  button.addEventListener('click', () => {
    open(button.dataset).then(
      () => failed?.setAttribute('hidden', ''),
      () => failed?.removeAttribute('hidden'),
    );
  });
}

export {};
