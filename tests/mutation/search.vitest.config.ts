import { defineConfig } from 'vitest/config';

/** The examples that say what the search does; a random test kills by chance and makes every run slow. */
export default defineConfig({
  test: { include: ['tests/unit/search/**/*.test.ts'], exclude: ['**/*laws.test.ts'] },
});
