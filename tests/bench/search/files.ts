import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { createIndex } from 'pagefind';
import { entries, type Library } from '../../../src/search/entries.ts';
import { htmlPages } from '../../../src/search/html-pages.ts';
import { signpostOf } from '../../../src/search/signpost.ts';
import { documentsOf, plainPages } from './documents.ts';

export const engines = ['ours', 'fuse', 'fuse-tokens', 'minisearch', 'pagefind', 'ours-pagefind'] as const;
export type EngineName = (typeof engines)[number];

/** Files by their address. */
export type Files = Map<string, Uint8Array>;

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The code of each engine, bundled and minified as it would be shipped. */
export async function codeFiles(): Promise<Files> {
  const files: Files = new Map();
  for (const engine of engines) {
    const entry = new URL(`in-browser/${engine}.ts`, import.meta.url).pathname;
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    files.set(`/${engine}.js`, outputFiles[0]?.contents ?? new Uint8Array());
  }
  return files;
}

/** The data of each engine for a library, under a folder. */
export async function dataFiles(library: Library, folder: string): Promise<Files> {
  const { first, texts } = entries(library);
  const documents = documentsOf(first, texts);
  return new Map([
    [`${folder}/first.json`, text(first)],
    [`${folder}/texts.json`, text(texts)],
    [`${folder}/documents.json`, text(documents)],
    ...(await pagefindFiles(plainPages(documents), folder)),
    // Where the engine behind our interface looks for its parts.
    [`${folder}/behind/search/first.json`, text(signpostOf(first))],
    ...(await pagefindFiles(htmlPages(first, texts), `${folder}/behind`)),
  ]);
}

async function pagefindFiles(
  pages: { url: string; content: string }[],
  folder: string,
): Promise<[string, Uint8Array][]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const page of pages) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.map(({ path, content }) => [`${folder}/pagefind/${path}`, content]);
}

const sizes = new WeakMap<Uint8Array, number>();

/** Bytes on the wire with the best brotli; never more than the file itself, which may be compressed already. */
export function wireSize(file: Uint8Array): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const quality = file.length > 2_000_000 ? 9 : 11;
  const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const size = Math.min(file.length, packed.length);
  sizes.set(file, size);
  return size;
}
