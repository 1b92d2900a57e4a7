import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const dist = resolve(process.env.DIST ?? 'dist');

/** A real server that serves the built site with the configuration that the project prints for it. */
export interface RunningServer {
  /** Its address, without a slash at its end. */
  origin: string;
  stop(): void;
}

interface Kind {
  name: string;
  /** How to get it. */
  from: string;
  path: string | undefined;
  start(port: number, folder: string): ChildProcess;
}

const found = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));
const printed = (format: string): string =>
  execFileSync('node', [resolve('src/build/print-headers.ts'), format], {
    encoding: 'utf8',
    env: { ...process.env, DIST: dist },
  });

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const kinds: Kind[] = [
  {
    name: 'nginx',
    from: 'apt-get install nginx-light libnginx-mod-http-brotli-static',
    path: found('/usr/sbin/nginx'),
    start: (port, folder) => {
      const site = printed('nginx')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/unknot', dist)
        .replace(/# With the module ngx_brotli: (brotli_static on;)/, existsSync(brotli) ? '$1' : '');
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const whole = [
        existsSync(brotli) ? `load_module ${brotli};` : '',
        'daemon off; worker_processes 2; error_log stderr; user root;',
        `pid ${folder}/pid;`,
        'events { worker_connections 1024; }',
        `http { include /etc/nginx/mime.types; access_log off; sendfile on; ${paths.join(' ')}\n${site}\n}`,
      ].join('\n');
      writeFileSync(join(folder, 'nginx.conf'), whole);
      return spawn('/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    },
  },
  {
    name: 'Caddy',
    from: 'apt-get install caddy',
    path: found('/usr/bin/caddy'),
    start: (port, folder) => {
      const site = printed('caddy').replace('localhost {', `http://127.0.0.1:${port} {`).replace('/srv/unknot', dist);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return spawn('/usr/bin/caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder },
      });
    },
  },
  {
    name: 'wrangler',
    from: 'WRANGLER=<folder of the installed package>, 384 MB',
    path: found(process.env.WRANGLER && join(process.env.WRANGLER, 'bin/wrangler.js')),
    start: (port, folder) => {
      const settings = {
        name: 'unknot',
        compatibility_date: '2026-01-01',
        assets: { directory: dist, not_found_handling: '404-page' },
      };
      writeFileSync(join(folder, 'wrangler.json'), JSON.stringify(settings));
      const script = join(process.env.WRANGLER ?? '', 'bin/wrangler.js');
      return spawn('node', [script, 'dev', '--local', '--ip', '127.0.0.1', '--port', String(port)], {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
      });
    },
  },
];

/** Starts a server and waits until it answers. */
export async function start(kind: Kind): Promise<RunningServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'unknot-server-'));
  const server = kind.start(port, folder);
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries++) {
    if (
      await fetch(origin).then(
        (response) => response.ok,
        () => false,
      )
    ) {
      return {
        origin,
        stop: () => {
          server.kill();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }
    await wait(200);
  }
  server.kill();
  throw new Error(`${kind.name} did not start`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const readDist = (file: string): Buffer => readFileSync(join(dist, file));
