/** Shows only the claims that the chosen verdict and topic fit. Without this script the list is simply whole. */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const count = form?.querySelector('[role=status]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-verdict]')];

function filter(): void {
  if (!form) return;
  const chosen = new FormData(form);
  const verdict = chosen.get('verdict');
  const topic = chosen.get('topic');
  for (const row of rows) {
    row.hidden = Boolean((verdict && row.dataset.verdict !== verdict) || (topic && row.dataset.topic !== topic));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  if (count) count.textContent = `${shown} of ${rows.length} shown.`;
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', filter);
  // A link to one claim shows it, whatever was chosen before.
  addEventListener('hashchange', () => {
    form.reset();
    filter();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}

export {};
