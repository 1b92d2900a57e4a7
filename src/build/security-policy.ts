import { createHash } from 'node:crypto';
import { searchEngine } from './pagefind.ts';

/** What one page holds inline and so must be allowed by hash. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const inlineElement = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The hashes of a page's inline scripts and styles. Data blocks (JSON) do not run and need none; rules for fetching links
 * early do, since browsers pass over the keyword for them where a hash stands beside it.
 */
export function inlineHashes(html: string): InlineHashes {
  const hashes: InlineHashes = { scripts: [], styles: [] };
  for (const [, name, attributes = '', content = ''] of html.matchAll(inlineElement)) {
    if (!content || /\ssrc=|type="application/.test(attributes)) continue;
    const hash = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    (name === 'script' ? hashes.scripts : hashes.styles).push(hash);
  }
  return hashes;
}

/** The content security policy for what is inline; everything not named is forbidden. */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  // Pagefind is WebAssembly, which has to be allowed by name; our own engine is not.
  const engines = searchEngine === 'pagefind' ? "'wasm-unsafe-eval' " : '';
  const list = (values: string[]) => [...new Set(values)].sort().join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${engines}${list(scripts)}`.trim(),
    `style-src 'self' ${list(styles)}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types unknot-worker',
  ].join(';');
}

/** The page with its policy in the head, before anything that the policy governs. */
export function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(inlineHashes(html));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/(<meta charset="utf-8"\s*\/?>)/, `$1${meta}`);
}

/**
 * The page with the hash of each outside script beside its address, so that no other script can take its place.
 * @param hashOf a script's hash, `sha256-…`, by the address it is asked for at
 */
export function withIntegrity(html: string, hashOf: (source: string) => string | undefined): string {
  return html.replace(/<script\b(?![^>]*\sintegrity=)([^>]*?\ssrc="([^"]+)")/g, (tag, _attributes, source: string) => {
    const hash = hashOf(source);
    return hash ? `${tag} integrity="${hash}"` : tag;
  });
}
