/** The headers of an answer, by names in lower case. */
type Headers = ReadonlyMap<string, string>;

/**
 * The points that the HTTP Observatory gives a page, with why; what a host alone can have is left out: HTTPS, and a place
 * on the browsers' list of sites that are always asked over it, which is worth 5.
 * Source: MDN, HTTP Observatory, tests and scoring.
 */
export function observatoryPoints(headers: Headers, html: string): Record<string, number> {
  const policy = parsePolicy(headers.get('content-security-policy') ?? '');
  return {
    baseline: 100,
    policy: policyPoints(policy),
    framing: policy.has('frame-ancestors') ? 5 : headers.has('x-frame-options') ? 0 : -20,
    referrer: headers.get('referrer-policy') === 'no-referrer' ? 5 : 0,
    transport: maxAge(headers) >= sixMonths ? 0 : -20,
    scripts: everyScriptHasItsHash(html) ? 5 : 0,
    types: headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    resources: headers.get('cross-origin-resource-policy') === 'same-origin' ? 10 : 0,
    cookies: headers.has('set-cookie') ? -40 : 0,
    sharing: headers.has('access-control-allow-origin') ? -50 : 0,
  };
}

const sixMonths = 15_768_000;

const maxAge = (headers: Headers): number =>
  Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? 0);

function parsePolicy(text: string): Map<string, string[]> {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

function policyPoints(policy: ReadonlyMap<string, readonly string[]>): number {
  const says = (name: string) => (policy.get(name) ?? []).join(' ');
  const running = `${says('script-src')} ${says('style-src')} ${says('object-src')}`;
  if (policy.size < 2) return -25;
  if (/unsafe-|data:|https?:|\*/.test(running)) return -20;
  return says('default-src') === "'none'" && /^'(self|none)'$/.test(says('form-action')) ? 10 : 5;
}

const everyScriptHasItsHash = (html: string): boolean =>
  [...html.matchAll(/<script\b[^>]*\ssrc=[^>]*>/g)].every(([tag]) => /\sintegrity="sha(256|384|512)-/.test(tag));
