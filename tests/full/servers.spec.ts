import { globSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { caching, securityHeaders } from '../../src/build/security-headers.ts';
import { expect, test } from '../e2e/ready.ts';
import { watch } from '../e2e/watch.ts';
import { dist, kinds, type RunningServer, readDist, start } from './servers.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks as a browser does, and changes nothing of the answer. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

const pages = globSync('**/index.html', { cwd: dist })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
const script = globSync('_astro/*.js', { cwd: dist }).sort()[0] ?? '';

for (const kind of kinds) {
  test.describe(`on ${kind.name}`, () => {
    test.skip(!kind.path, `Not installed: ${kind.from}`);
    let server: RunningServer;
    test.beforeAll(async () => {
      server = await start(kind);
    });
    test.afterAll(() => server?.stop());

    test('every response carries every header, that of a wrong address too', async () => {
      for (const path of ['/', '/causes/', '/causes/sciatica/', '/finder/', '/no-such-page/', `/${script}`, '/sw.js']) {
        const { headers } = await ask(server.origin + path);
        for (const [name, value] of Object.entries(securityHeaders))
          expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    });

    test('every page carries one policy, with who may frame it', async () => {
      for (const path of pages) {
        const policy = (await ask(server.origin + path)).headers['content-security-policy'] ?? '';
        expect(policy, path).toMatch(/^default-src 'none';.*;frame-ancestors 'none'$/);
        expect(policy.split("default-src 'none'"), path).toHaveLength(2);
      }
    });

    test('hashed files may be kept for good, all else is asked for again, and told if it has not changed', async () => {
      expect((await ask(`${server.origin}/${script}`)).headers['cache-control']).toBe(caching.hashed);
      for (const path of ['/', '/causes/sciatica/', '/sw.js', '/finder/data.json']) {
        const { headers } = await ask(server.origin + path);
        expect(headers['cache-control'], path).toMatch(/max-age=0/);
        const again = await ask(server.origin + path, { 'If-None-Match': headers.etag ?? '' });
        expect(again.status, path).toBe(304);
      }
    });

    test('text travels compressed and arrives whole', async () => {
      for (const [path, file] of [
        ['/causes/sciatica/', 'causes/sciatica/index.html'],
        [`/${script}`, script],
        ['/finder/data.json', 'finder/data.json'],
      ] as const) {
        const zipped = await ask(server.origin + path, { 'Accept-Encoding': 'gzip' });
        expect(zipped.headers['content-encoding'], path).toBe('gzip');
        expect(gunzipSync(zipped.body).equals(readDist(file))).toBe(true);
        const small = await ask(server.origin + path, { 'Accept-Encoding': 'br, gzip' });
        if (small.headers['content-encoding'] === 'br')
          expect(brotliDecompressSync(small.body).equals(readDist(file))).toBe(true);
      }
    });

    test('a wrong address is told as such, with the page for it', async () => {
      const { status, body } = await ask(`${server.origin}/causes/no-such-page/`);
      expect(status).toBe(404);
      expect(body.toString()).toContain('<h1');
    });

    test('an address without its last slash leads on to the page', async () => {
      const { status, headers } = await ask(`${server.origin}/causes`);
      expect([301, 302, 307, 308]).toContain(status);
      expect(new URL(headers.location ?? '', server.origin).pathname).toBe('/causes/');
    });

    test('no page breaks its policy or complains', async ({ page }) => {
      test.setTimeout(300_000);
      const { complaints, requests } = await watch(page);
      for (const path of pages) await page.goto(server.origin + path);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(`${server.origin}/`))).toEqual([]);
    });
  });
}
