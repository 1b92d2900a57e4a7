import { caching, headerPolicy, securityHeaders } from './security-headers.ts';

/** A part of the site and the policy that holds for the pages there. */
export interface Place {
  /** Below the base: empty for the first page, `causes/*` for all that begins so, `*` for everywhere else. */
  path: string;
  policy: string;
}

const policyName = 'Content-Security-Policy';

/**
 * The file `_headers`, for hosts that read one. Pages get no caching line, for these hosts make browsers ask again by
 * themselves; and no two rules set the same header, for these hosts join what they find into one.
 */
export function headersFile(places: readonly Place[], base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  // "Everywhere else" cannot be said here. Of files, only the worker has a policy of its own.
  const policies = places.map(({ path, policy }) =>
    rule(path === '*' ? 'sw.js' : path, { [policyName]: headerPolicy(policy) }),
  );
  return [rule('*', securityHeaders), ...policies, rule('_astro/*', { 'Cache-Control': caching.hashed })].join('');
}

/** A configuration for nginx, to be put into its folder `conf.d`. The name, root and certificate are still to be set. */
export function nginxConfig(places: readonly Place[], base: string): string {
  const key = ({ path }: Place) =>
    path === '*' ? 'default' : path === '' ? `~^${base}(index.html)?$` : `~^${base}${path.slice(0, -1)}`;
  return [
    'map $uri $unknot_policy {',
    ...places.map((place) => `  ${key(place)} "${headerPolicy(place.policy)}";`),
    '}',
    'map $uri $unknot_caching {',
    `  default "${caching.other}";`,
    `  ~^${base}_astro/ "${caching.hashed}";`,
    '}',
    'server {',
    '  listen 80;',
    '  server_name localhost;',
    '  root /srv/unknot;',
    '  index index.html;',
    '  charset utf-8;',
    '  gzip_static on;',
    '  # With the module ngx_brotli: brotli_static on;',
    `  error_page 404 ${base}404.html;`,
    '  absolute_redirect off;',
    `  add_header ${policyName} $unknot_policy always;`,
    '  add_header Cache-Control $unknot_caching always;',
    ...Object.entries(securityHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  location ~ \\.webmanifest$ {',
    '    default_type application/manifest+json;',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** A Caddyfile. The address and the root are still to be set. */
export function caddyConfig(places: readonly Place[], base: string): string {
  const key = ({ path }: Place) => (path === '*' ? 'default' : path === '' ? base : `~^${base}${path.slice(0, -1)}`);
  return [
    'localhost {',
    '\troot * /srv/unknot',
    '\tmap {path} {policy} {',
    ...places.map((place) => `\t\t${key(place)} "${headerPolicy(place.policy)}"`),
    '\t}',
    '\theader {',
    `\t\t${policyName} {policy}`,
    ...Object.entries(securityHeaders).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    `\t@hashed path ${base}_astro/*`,
    `\theader @hashed Cache-Control "${caching.hashed}"`,
    `\t@other not path ${base}_astro/*`,
    `\theader @other Cache-Control "${caching.other}"`,
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
