import type { SiteFacts } from './site-facts.ts';

interface Shortcut {
  name: string;
  description: string;
  /** Below the site's path, starting with a slash. */
  path: string;
}

/**
 * A web app manifest.
 * @param colors the ground of the page, as a CSS colour
 */
export function manifest(site: SiteFacts, color: string, shortcuts: readonly Shortcut[]): object {
  const base = new URL(site.address).pathname;
  const at = (path: string) => base + path.slice(1);
  const icon = (size: number, purpose: string, name: string) => ({
    src: at(`/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: base,
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: site.language,
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: color,
    theme_color: color,
    categories: ['health', 'medical'],
    icons: [
      { src: at('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any', 'icon-192'),
      icon(512, 'any', 'icon-512'),
      icon(512, 'maskable', 'icon-maskable'),
    ],
    shortcuts: shortcuts.map(({ name, description, path }) => ({
      name,
      description,
      url: at(path),
      icons: [icon(192, 'any', 'icon-192')],
    })),
  };
}
