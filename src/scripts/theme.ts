import { themeKey, themeNames } from './theme-key.ts';

type Theme = keyof typeof themeNames;

const place = document.querySelector('footer .theme');
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map((bar) => ({
  bar,
  media: bar.media,
}));

function chosen(): Theme {
  const { theme = '' } = document.documentElement.dataset;
  return theme in themeNames ? (theme as Theme) : '';
}

/** The browser's own bar follows the page. */
function paintBar(theme: Theme): void {
  for (const { bar, media } of bars) bar.media = (theme && (media.includes(theme) ? 'all' : 'not all')) || media;
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  paintBar(theme);
  const choice = place?.querySelector<HTMLInputElement>(`[value="${theme}"]`);
  if (choice) choice.checked = true;
}

function keep(theme: Theme): void {
  try {
    if (theme) localStorage.setItem(themeKey, theme);
    else localStorage.removeItem(themeKey);
  } catch {
    // A device that keeps nothing shows it on this page all the same.
  }
}

function choice([value, name]: [string, string]): HTMLElement {
  const [label, input] = [document.createElement('label'), document.createElement('input')];
  Object.assign(input, { type: 'radio', name: 'theme', value });
  label.append(input, name);
  return label;
}

if (place) {
  const name = document.createElement('b');
  name.textContent = 'Colors';
  place.role = 'radiogroup';
  place.ariaLabel = 'Colors';
  place.append(name, ...Object.entries(themeNames).map(choice));
  place.addEventListener('change', ({ target }) => {
    const theme = (target as HTMLInputElement).value as Theme;
    show(theme);
    keep(theme);
  });
}
show(chosen());

// Another tab chose.
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === themeKey) show(newValue && newValue in themeNames ? (newValue as Theme) : '');
});
