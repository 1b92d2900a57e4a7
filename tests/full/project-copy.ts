import { execFileSync } from 'node:child_process';
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

/** Builds a copy of the project and returns the folder of the built site. */
export function buildCopy(folder: string, settings: Record<string, string>): string {
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    // Not the whole environment: the test runner sets variables that a build reads as its own.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...quick, ...settings },
    stdio: 'pipe',
  });
  return join(folder, 'dist');
}
