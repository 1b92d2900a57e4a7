import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A copy of the project in a folder of its own, to be changed and built without touching anything. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return folder;
}

/** What a test does not look at. */
const quick = { COMPRESS: 'off', PICTURES: 'off' };
const astro = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];

/** Not the whole environment: the test runner sets variables that a build reads as its own. */
const environment = (settings: Record<string, string>) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...quick,
  ...settings,
});

/** Builds a copy of the project and returns the folder of the built site. */
export function buildCopy(folder: string, settings: Record<string, string> = {}): string {
  execFileSync(process.execPath, astro, { cwd: folder, env: environment(settings), stdio: 'pipe' });
  return join(folder, 'dist');
}

/** Builds a copy of the project that cannot be built: the code the build ends with, and all that it says. */
export function buildBroken(folder: string, user?: number): { code: number | null; said: string } {
  const who = user === undefined ? {} : { uid: user, gid: user };
  const { status, stdout, stderr } = spawnSync(process.execPath, astro, {
    cwd: folder,
    env: environment({ HOME: folder }),
    encoding: 'utf8',
    ...who,
  });
  return { code: status, said: stdout + stderr };
}
