// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { security } from './src/build/security.ts';

// The one setting that knows where the site lives: https://example.org or https://example.org/under/a/path
const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  integrations: [mdx(), preact(), security()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  // Scripts stay files of their own: a page is read before any is fetched, and each is fetched once.
  vite: { build: { assetsInlineLimit: 0 } },
});
