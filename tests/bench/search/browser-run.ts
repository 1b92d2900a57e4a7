import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, launchArguments } from '../../e2e/browser.ts';
import { type EngineName, type Files, wireSize } from './files.ts';
import type { Engine } from './in-browser/engine.ts';

/** What one engine cost in one page. Times in ms, at a processor slowed fourfold; bytes as brotli. */
export interface Cost {
  bytesToFirst: number;
  bytesInAll: number;
  first: number;
  median: number;
  p95: number;
  /** Longest step of loading the rest; 0 where there is none. */
  longestStep: number;
  keystrokes: number;
}

const slowdown = 4;
/** No engine is measured for longer than this, in ms. */
const patience = 40_000;

/** Serves files from memory to a fresh page of a real browser. */
export async function withBrowser<T>(run: (open: (files: Files) => Promise<Session>) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    return await run((files) => openSession(browser, files));
  } finally {
    await browser.close();
  }
}

export interface Session {
  page: Page;
  /** Bytes sent since the session began. */
  sent(): number;
  close(): Promise<void>;
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

async function openSession(browser: Browser, files: Files): Promise<Session> {
  const served: Uint8Array[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(path);
    if (file) served.push(file);
    const type = path === '/' ? 'text/html' : (types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.writeHead(file || path === '/' ? 200 : 404, { 'content-type': type }).end(file ?? '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const close = async () => {
    await page.context().close();
    server.close();
  };
  return { page, sent: () => served.reduce((sum, file) => sum + wireSize(file), 0), close };
}

/** Starts an engine in the page and types queries into it, letter by letter. */
export async function measure(
  session: Session,
  engine: EngineName,
  folder: string,
  typed: readonly string[],
): Promise<Cost> {
  const throttle = await session.page.context().newCDPSession(session.page);
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const first = await session.page.evaluate(startEngine, { engine, folder, query: typed[0] ?? '' });
  const bytesToFirst = session.sent();
  const longestStep = await session.page.evaluate(() => globalThis.engine.complete?.() ?? 0);
  const times = await session.page.evaluate(typeAll, { typed: [...typed], patience });
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return {
    bytesToFirst,
    bytesInAll: session.sent(),
    first,
    median: at(0.5),
    p95: at(0.95),
    longestStep,
    keystrokes: times.length,
  };
}

declare global {
  var engine: Engine;
}

async function startEngine({
  engine,
  folder,
  query,
}: {
  engine: string;
  folder: string;
  query: string;
}): Promise<number> {
  const before = performance.now();
  const { start } = await import(`/${engine}.js`);
  globalThis.engine = await start(folder);
  await globalThis.engine.ask(query);
  return performance.now() - before;
}

async function typeAll({ typed, patience }: { typed: string[]; patience: number }): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  for (const query of typed) {
    for (let length = 1; length <= query.length; length++) {
      const before = performance.now();
      if (before - begun > patience) return times;
      await globalThis.engine.ask(query.slice(0, length));
      times.push(performance.now() - before);
    }
  }
  return times;
}

/** Puts queries to the engine in the page. */
export function askAll(session: Session, queries: readonly string[]): Promise<string[][]> {
  return session.page.evaluate(
    async (list) => {
      const answers: string[][] = [];
      for (const query of list) answers.push(await globalThis.engine.ask(query));
      return answers;
    },
    [...queries],
  );
}
