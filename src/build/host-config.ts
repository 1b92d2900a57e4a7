import { caching } from './security-headers.ts';

export interface HostFacts {
  /** What every response carries. */
  headers: Readonly<Record<string, string>>;
  /** The path the site lives under, with slashes at both ends. */
  base: string;
}

/**
 * The file `_headers`, for hosts that read one. Pages get no caching line: these hosts make browsers ask again by
 * themselves, and join two lines for one address into one.
 */
export function headersFile({ headers, base }: HostFacts): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...lines, `${base}_astro/*`, `  Cache-Control: ${caching.hashed}`, ''].join('\n');
}

/** Directives for nginx, to stand inside `server { … }` beside its `root`. */
export function nginxConfig({ headers, base }: HostFacts): string {
  // A location with a header of its own inherits none, so each names them all.
  const all = (indent: string, cache: string) =>
    Object.entries({ ...headers, 'Cache-Control': cache }).map(
      ([name, value]) => `${indent}add_header ${name} "${value}" always;`,
    );
  return [
    'index index.html;',
    'charset utf-8;',
    'gzip_static on;',
    '# With the module ngx_brotli: brotli_static on;',
    `error_page 404 ${base}404.html;`,
    ...all('', caching.other),
    `location ^~ ${base}_astro/ {`,
    ...all('  ', caching.hashed),
    '}',
    `location ~ \\.webmanifest$ {`,
    '  default_type application/manifest+json;',
    '}',
    '',
  ].join('\n');
}

/** Directives for Caddy, to stand inside the site's block beside its `root`. */
export function caddyConfig({ headers, base }: HostFacts): string {
  return [
    'header {',
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    `\tCache-Control "${caching.other}"`,
    '}',
    `@hashed path ${base}_astro/*`,
    `header @hashed Cache-Control "${caching.hashed}"`,
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}
