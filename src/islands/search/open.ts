import { h, render } from 'preact';
import styles from '../../styles/search-dialog.css?url';
import { SearchDialog } from './SearchDialog.tsx';

let styled: Promise<void> | undefined;

/** Fetches the styles of the dialog, which no page carries. Without them the dialog is plain and works. */
function style(): Promise<void> {
  styled ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
  return styled;
}

/** Puts the search into an open dialog, keeping what was typed into the bare box. */
export async function mount(dialog: HTMLDialogElement, base: string): Promise<void> {
  await style();
  const typed = dialog.querySelector('input')?.value ?? '';
  render(null, dialog);
  dialog.replaceChildren();
  render(h(SearchDialog, { base, typed, close: () => dialog.close() }), dialog);
}
