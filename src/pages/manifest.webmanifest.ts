import { manifest } from '../seo/manifest.ts';
import { tokenColor } from '../seo/token-colors.ts';
import { pages, site, siteAddress } from '../site.ts';
import tokens from '../styles/tokens.css?raw';

const shortcuts = [
  {
    name: 'My back has just seized up',
    description: 'What to do in the first minutes, hours and days.',
    path: '/help/back-just-seized-up/',
  },
  { name: 'Cause finder', description: pages['/finder/'].description, path: '/finder/' },
];

/** What the site is called and looks like once it is installed. */
export function GET(): Response {
  const color = tokenColor(tokens, 'paper').light;
  const content = manifest({ ...site, address: siteAddress() }, color, shortcuts);
  return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/manifest+json' } });
}
