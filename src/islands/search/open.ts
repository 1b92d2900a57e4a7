import { h, render } from 'preact';
import styles from '../../styles/search-dialog.css?url';
import { loadStyle } from '../load-style.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** Puts the search into an open dialog, keeping what was typed into the bare box. */
export async function mount(dialog: HTMLDialogElement, base: string): Promise<void> {
  await loadStyle(styles);
  const typed = dialog.querySelector('input')?.value ?? '';
  render(null, dialog);
  dialog.replaceChildren();
  render(h(SearchDialog, { base, typed, close: () => dialog.close() }), dialog);
}
