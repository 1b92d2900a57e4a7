import { resolve } from 'node:path';
import { caddyConfig, headersFile, nginxConfig } from './host-config.ts';
import { placesOf } from './security.ts';

const formats = { nginx: nginxConfig, caddy: caddyConfig, headers: headersFile };
const [wanted = ''] = process.argv.slice(2);

if (wanted in formats) {
  const root = resolve(process.env.DIST ?? 'dist');
  const base = new URL(process.env.SITE_URL ?? 'http://localhost').pathname.replace(/\/?$/, '/');
  console.log(formats[wanted as keyof typeof formats](await placesOf(root), base));
} else {
  console.error(`Say for which server: npm run headers -- ${Object.keys(formats).join(' | ')}`);
  process.exitCode = 2;
}
