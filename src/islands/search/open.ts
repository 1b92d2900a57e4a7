import '../../styles/parts/care.css';
import '../../styles/parts/field.css';
import '../../styles/parts/search-dialog.css';
import { h, render } from 'preact';
import { SearchDialog } from './SearchDialog.tsx';

/** Puts the search into an open dialog, keeping what was typed into the bare box. */
export function mount(dialog: HTMLDialogElement, base: string): void {
  const typed = dialog.querySelector('input')?.value ?? '';
  render(null, dialog);
  dialog.replaceChildren();
  render(h(SearchDialog, { base, typed, close: () => dialog.close() }), dialog);
}
