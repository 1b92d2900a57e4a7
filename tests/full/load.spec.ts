import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, kinds, start } from './servers.ts';

/** Seconds of load, from this machine to itself and nowhere else. */
const seconds = Math.min(60, Number(process.env.LOAD_SECONDS ?? 60));
const nginx = kinds.find(({ name }) => name === 'nginx');

test('nginx hands out every page under load without an error', async () => {
  test.skip(!nginx?.path || !existsSync('/usr/bin/wrk'), 'Not installed: apt-get install nginx-light wrk');
  test.setTimeout((seconds + 60) * 1000);
  if (!nginx) return;
  const server = await start(nginx);
  try {
    const said = execFileSync('wrk', ['-t2', '-c64', `-d${seconds}s`, '--latency', '-s', script(), server.origin], {
      encoding: 'utf8',
    });
    console.info(said);
    expect(said).not.toMatch(/Non-2xx|Socket errors/);
    expect(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])).toBeGreaterThan(500);
  } finally {
    server.stop();
  }
});

/** Asks for every page in turn, as a browser would. */
function script(): string {
  const paths = globSync('**/index.html', { cwd: dist }).map((file) => `"/${file.replace(/index\.html$/, '')}"`);
  const file = join(mkdtempSync(join(tmpdir(), 'unknot-load-')), 'pages.lua');
  writeFileSync(
    file,
    `local paths = { ${paths.join(', ')} }\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br, gzip" })\nend\n`,
  );
  return file;
}
