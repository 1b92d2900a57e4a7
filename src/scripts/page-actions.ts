/** Copy and print buttons, wherever they stand. They are hidden until this script is here to serve them. */
for (const button of document.querySelectorAll<HTMLElement>('[data-copy][hidden], [data-print][hidden]')) {
  button.hidden = false;
}

addEventListener('click', async (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-copy], [data-print], [data-leave]');
  if (!button) return;
  if ('print' in button.dataset) print();
  if (button.dataset.copy !== undefined) await copy(button, button.dataset.copy);
  if ('leave' in button.dataset && button instanceof HTMLAnchorElement) {
    // The page leaves no trace to go back to.
    event.preventDefault();
    location.replace(button.href);
  }
});

async function copy(button: HTMLElement, text: string): Promise<void> {
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = 'Copied';
  } catch {
    label.textContent = 'Copying failed';
  }
  setTimeout(() => {
    label.textContent = before;
  }, 2000);
}
