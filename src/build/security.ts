import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy, inlineHashes, withPolicy } from './security-policy.ts';

/** Puts a content security policy into every built page and writes the headers for hosts that read `_headers`. */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        const all = { scripts: new Array<string>(), styles: new Array<string>() };
        for (const page of pages) {
          const html = await readFile(root + page, 'utf8');
          const hashes = inlineHashes(html);
          all.scripts.push(...hashes.scripts);
          all.styles.push(...hashes.styles);
          await writeFile(root + page, withPolicy(html));
        }
        await writeFile(`${root}_headers`, headersFile(contentSecurityPolicy(all)));
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}

const headersFile = (policy: string) => `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Embedder-Policy: require-corp
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
