import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/** What a script does before it loads another on demand: asks at once for all files that this one will need. */
const preload = `
export const __vitePreload = (load, files = []) => {
  for (const file of files.filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.href = new URL('../' + file, import.meta.url).href;
    document.head.append(link);
  }
  return load();
};`;

/** Puts what scripts need to load others into each of them, in place of a file of its own that every page asks for. */
export function leanPreload(): AstroIntegration {
  return {
    name: 'lean-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-preload',
                enforce: 'post',
                applyToEnvironment: ({ name }) => name === 'client',
                transform: (_code, id) => (id === helper ? { code: preload, map: null } : undefined),
                generateBundle: { order: 'post', handler: (_options, bundle) => inlineHelper(bundle) },
              },
            ],
          },
        });
      },
    },
  };
}

/** The parts of a built file that matter here. */
type Built = { type: 'chunk'; fileName: string; moduleIds: string[]; code: string } | { type: 'asset' };

function inlineHelper(bundle: Record<string, Built>): void {
  const scripts = Object.values(bundle).filter((built) => built.type === 'chunk');
  const own = scripts.find(({ moduleIds }) => moduleIds.join() === helper);
  const [, body, name] = /^(.*)export\s*\{\s*(\S+) as \S+\s*\};?\s*$/s.exec(own?.code ?? '') ?? [];
  if (!own || !body) return;
  const address = own.fileName.replaceAll('.', '\\.');
  const importing = new RegExp(`import\\{\\S+ as (\\S+?)\\}from["'\`]\\./${basename(address)}["'\`];?`);
  const listed = new RegExp(`["'\`]${address}["'\`]`, 'g');
  for (const script of scripts) {
    script.code = script.code
      .replace(importing, (_import, as: string) => `var ${as}=(()=>{${body}return ${name}})();`)
      // Lists of files are read by place, so its place stays.
      .replace(listed, '""');
  }
  delete bundle[own.fileName];
}
