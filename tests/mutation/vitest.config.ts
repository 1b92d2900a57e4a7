import { defineConfig } from 'vitest/config';

/** The tests a mutant has to survive: examples alone, since a random test kills by chance and makes every run slow. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], exclude: ['**/*laws.test.ts'] },
});
