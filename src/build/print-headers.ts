import { resolve } from 'node:path';
import { caddyConfig, headersFile, nginxConfig } from './host-config.ts';
import { policyOf } from './security.ts';
import { securityHeaders } from './security-headers.ts';

const formats = { nginx: nginxConfig, caddy: caddyConfig, headers: headersFile };
const [wanted = ''] = process.argv.slice(2);

if (!(wanted in formats)) {
  console.error(`Say for which server: npm run headers -- ${Object.keys(formats).join(' | ')}`);
  process.exitCode = 2;
} else {
  const root = resolve(process.env.DIST ?? 'dist');
  const base = new URL(process.env.SITE_URL ?? 'http://localhost').pathname.replace(/\/?$/, '/');
  const headers = securityHeaders(await policyOf(root));
  console.log(formats[wanted as keyof typeof formats]({ headers, base }));
}
