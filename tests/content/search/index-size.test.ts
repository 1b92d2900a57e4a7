import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/search/entries.ts';
import { realLibrary } from './real-library.ts';

const { first, texts } = entries(realLibrary());
const size = (data: string | Uint8Array) => brotliCompressSync(data).length;

describe('what the search sends, as brotli', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openIndex, deepen } from './search-index.ts';
        export { search } from './search.ts';
        export { symptomsIn } from './symptoms.ts';`,
      resolveDir: new URL('../../../src/search', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const code = size(outputFiles[0]?.contents ?? '');
  const beforeHits = code + size(JSON.stringify(first));

  it('is at most 60 KB before the first hits', () => expect(beforeHits).toBeLessThanOrEqual(60_000));
  it('is at most 150 KB in all', () => expect(beforeHits + size(JSON.stringify(texts))).toBeLessThanOrEqual(150_000));
});
