// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { today } from './src/build/build-date.ts';
import { compressed } from './src/build/compressed.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { fingerprint } from './src/build/fingerprint.ts';
import { lateScripts } from './src/build/late-scripts.ts';
import { leanPreload } from './src/build/lean-preload.ts';
import { leanStyles } from './src/build/lean-styles.ts';
import { offline } from './src/build/offline.ts';
import { pagefind, searchEngine } from './src/build/pagefind.ts';
import { replacedWhole } from './src/build/replaced-whole.ts';
import { security } from './src/build/security.ts';

// The one setting that knows where the site lives: https://example.org or https://example.org/under/a/path
const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321');

// One day for all of a build: the checks before it and the pages in it.
process.env.BUILD_DATE = today();

const output = {
  entryFileNames: '_astro/[hash].js',
  // What islands share is one file: in pieces it packs worse, and each piece is a request.
  codeSplitting: {
    groups: [{ name: 'shared', test: /\/preact\/(dist|jsx-runtime)\/|\/src\/views\//, minShareCount: 2 }],
  },
};

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  // The first stops the build at wrong content; those from fingerprint() on work on the built files, each on what the one before
  // it wrote; the last puts them where the site is served from.
  integrations: [
    contentChecks(),
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    leanPreload(),
    pagefind(),
    fingerprint(),
    leanStyles(),
    lateScripts(),
    security(),
    compressed(),
    offline(),
    replacedWhole(),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  // Scripts stay files of their own: a page is read before any is fetched, and each is fetched once.
  vite: {
    define: { 'import.meta.env.SEARCH_ENGINE': JSON.stringify(searchEngine) },
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rollupOptions: { output } } } },
  },
});
