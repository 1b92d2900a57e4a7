/** Shows only the claims that the chosen verdict and topic fit. Without this script the list is simply whole. */
const bar = document.querySelector<HTMLElement>('[data-filter]');
const count = bar?.querySelector('[role=status]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-verdict]')];

const chosen = (name: string): string =>
  bar?.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';

function filter(): void {
  const verdict = chosen('verdict');
  const topic = chosen('topic');
  for (const row of rows) {
    row.hidden = Boolean((verdict && row.dataset.verdict !== verdict) || (topic && row.dataset.topic !== topic));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  if (count) count.textContent = `${shown} of ${rows.length} shown.`;
}

/** A link to one claim shows it, whatever was chosen before. */
function showLinked(): void {
  const linked = document.getElementById(location.hash.slice(1));
  if (!linked?.hidden) return;
  for (const all of bar?.querySelectorAll<HTMLInputElement>('input[value=""]') ?? []) all.checked = true;
  filter();
  linked.scrollIntoView();
}

if (bar) {
  bar.hidden = false;
  bar.addEventListener('change', filter);
  addEventListener('hashchange', showLinked);
}

export {};
