import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { limits, weighPages } from '../../src/build/weights.ts';
import { ourProject } from '../bench/our-project.ts';

const build = (folder: string, environment: Record<string, string> = {}): void => {
  execFileSync('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

/** Every file of a built site with the hash of its content. */
function contentOf(folder: string): Record<string, string> {
  const root = join(folder, 'dist');
  const files = globSync('**/*', { cwd: root })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

test('built twice, in other places and at other hours, the site is the same to the byte', () => {
  const places = [ourProject(0), ourProject(0)] as const;
  build(places[0], { BUILD_DATE: '2026-11-22', TZ: 'Pacific/Kiritimati', LANG: 'C' });
  build(places[1], { BUILD_DATE: '2026-11-22', TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' });
  expect(contentOf(places[1])).toEqual(contentOf(places[0]));
  for (const place of places) rmSync(place, { recursive: true });
});

test('a library of 4,000 articles builds, and its pages weigh no more than others', () => {
  const folder = ourProject(4000);
  build(folder, { COMPRESS: 'off', PICTURES: 'off' });
  const made = weighPages(join(folder, 'dist')).filter(({ path }) => path.startsWith('/help/made-up-'));
  expect(made).toHaveLength(4000);
  expect(made[0]?.bytes).toBeLessThanOrEqual(limits.page);
  rmSync(folder, { recursive: true });
});
