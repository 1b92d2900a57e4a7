import loose from '../components/rope/loose.svg?raw';
import straight from '../components/rope/straight.svg?raw';
import tangled from '../components/rope/tangled.svg?raw';
import tight from '../components/rope/tight.svg?raw';
import wave from '../components/rope/wave.svg?raw';

const style =
  'path{fill:none;stroke-linejoin:round}.r-o{stroke:var(--rope-edge);stroke-width:15}.r-f{stroke:var(--rope);stroke-width:10}.r-t{stroke:var(--rope-edge);stroke-width:10;stroke-dasharray:1.1 7.4;opacity:.34}';

const symbol = ([id, source]: [string, string]): string => {
  const paths = source.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').replace(/<style>.*?<\/style>/s, '');
  return `<symbol id="${id}" viewBox="90 45 300 225">${paths}</symbol>`;
};

/** The rope from tangled to straight as symbols, for a page that loosens it; colours come from the page. */
export function GET(): Response {
  const symbols = Object.entries({ tangled, tight, loose, wave, straight }).map(symbol).join('');
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg"><style>${style}</style>${symbols}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
