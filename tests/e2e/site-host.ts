import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What a host says for one path in place of the file. */
export interface Answer {
  status: number;
  body?: string;
  type?: string;
}

/**
 * A host for the built site as readers meet one: it sends the headers that `_headers` asks for, compressed variants, and
 * 304 for what has not changed. It can also fail in every way a host fails.
 */
export class SiteHost {
  /** Paths asked for, with what follows ?, in order. */
  readonly asked: string[] = [];
  /** What is said for a path in place of its file. */
  readonly answers = new Map<string, Answer>();
  /** Cuts every connection. */
  down = false;
  /** Milliseconds before each answer, for all or for some paths. */
  delay: number | ((path: string) => number) = 0;
  /** The built site that it serves. */
  root: string;
  private readonly server: Server;

  constructor(root: string) {
    this.root = root;
    this.server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Its address, without a slash at its end. */
  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const path = decodeURIComponent(url.pathname);
    this.asked.push(path + url.search);
    await wait(typeof this.delay === 'number' ? this.delay : this.delay(path));
    if (this.down) return void response.destroy();
    for (const [name, value] of headersFor(this.root, path)) response.setHeader(name, value);
    const answer = this.answers.get(path);
    if (answer) {
      response.writeHead(answer.status, { 'Content-Type': answer.type ?? types['.html'] });
      response.end(answer.body);
      return;
    }
    this.sendFile(path, request, response);
  }

  private sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
    const named = join(this.root, path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(named) && statSync(named).isDirectory()) {
      response.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    const found = existsSync(named);
    const file = found ? named : join(this.root, '404.html');
    const body = readFileSync(file);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    if (found) response.setHeader('ETag', tag);
    if (found && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const compressed = `${file}.br`;
    const small = existsSync(compressed) && String(request.headers['accept-encoding']).includes('br');
    if (small) response.setHeader('Content-Encoding', 'br');
    response.writeHead(found ? 200 : 404).end(small ? readFileSync(compressed) : body);
  }
}

/** The headers that the site's `_headers` asks for at a path. */
export function headersFor(root: string, path: string): [string, string][] {
  const file = join(root, '_headers');
  if (!existsSync(file)) return [];
  const headers: [string, string][] = [];
  let holds = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\S/.test(line)) holds = new RegExp(`^${line.trim().replaceAll('*', '.*')}$`).test(path);
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (holds && name && value) headers.push([name, value]);
  }
  return headers;
}
