import { describe, expect, it } from 'vitest';
import { contentChecks } from '../../../src/build/content-checks.ts';

const unfinished = new URL('../../content/broken/library/', import.meta.url);

/** Runs the hooks as Astro does before it reads the content. Gives what was logged. */
function start(command: 'build' | 'dev' | 'sync', root: URL): string {
  let logged = '';
  const { hooks } = contentChecks();
  hooks['astro:config:setup']?.({ command } as never);
  hooks['astro:config:done']?.({ config: { root }, logger: { warn: (text: string) => (logged += text) } } as never);
  return logged;
}

describe('the checks inside Astro', () => {
  it('stop a build before Astro reads the content, with all problems', () => {
    expect(() => start('build', unfinished)).toThrow(
      /^The content cannot be built yet\.\n\ncontent\/[\s\S]*\n\n\d+ problems in \d+ files\.\n$/,
    );
  });

  it('tell a development server and let it go on', () => {
    expect(start('dev', unfinished)).toMatch(/\d+ problems in \d+ files\.$/);
  });

  it('leave alone what builds nothing', () => expect(start('sync', unfinished)).toBe(''));
});
