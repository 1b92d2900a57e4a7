import { h, render } from 'preact';
import styles from '../../styles/player.css?url';
import { loadStyle } from '../load-style.ts';
import { Player, type PlayerProps } from './Player.tsx';

/** Opens the player over the page. Closing it ends what was under way. */
export async function follow(props: Omit<PlayerProps, 'close'>): Promise<void> {
  await loadStyle(styles);
  const dialog = document.createElement('dialog');
  dialog.className = 'player';
  dialog.setAttribute('aria-label', props.routine.name);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  render(h(Player, { ...props, close: () => dialog.close() }), dialog);
}
