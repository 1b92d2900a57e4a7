import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { peerFolder, writeFiles } from './peers.ts';

/** A built site and the page in it that shows the article. */
export interface PeerSite {
  root: string;
  path: string;
}

const withoutHeading = (markdown: string): string => markdown.replace(/^# .*\n/, '');
const quiet = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Starlight's own starter, with an article of ours. */
export function starlightSite(markdown: string): PeerSite {
  const folder = peerFolder('starlight', [
    'astro@7.3.5',
    '@astrojs/starlight@0.42.4',
    '@astrojs/markdown-remark@7.3.1',
    'sharp@0.35.5',
  ]);
  writeFiles(folder, {
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [starlight({ title: 'Bench', description: 'An article', sidebar: [{ label: 'Guides', items: ['article'] }] })] });\n",
    'src/content.config.ts':
      "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nimport { defineCollection } from 'astro:content';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    'src/content/docs/index.md': '---\ntitle: Start\ndescription: The first page\n---\n\nThe first page.\n',
    'src/content/docs/article.md': `---\ntitle: Muscle strain or sprain\ndescription: The usual name for a back that grabs after a lift.\n---\n${withoutHeading(markdown)}`,
  });
  execFileSync('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: quiet,
  });
  return { root: join(folder, 'dist'), path: '/article/' };
}

/** VitePress's default theme, with an article of ours. */
export function vitepressSite(markdown: string): PeerSite {
  const folder = peerFolder('vitepress', ['vitepress@1.6.4', 'vue@3.5.22']);
  writeFiles(folder, {
    '.vitepress/config.mjs':
      "export default { lang: 'en-US', title: 'Bench', description: 'An article', themeConfig: { sidebar: [{ text: 'Guides', items: [{ text: 'Article', link: '/article' }] }], nav: [{ text: 'Home', link: '/' }] }, ignoreDeadLinks: true };\n",
    'index.md': '# Start\n\nThe first page.\n',
    'article.md': `# Muscle strain or sprain\n${withoutHeading(markdown)}`,
  });
  execFileSync('node', ['node_modules/vitepress/bin/vitepress.js', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: quiet,
  });
  return { root: join(folder, '.vitepress/dist'), path: '/article.html' };
}
