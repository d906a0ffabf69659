import { defineConfig } from 'vitest/config';

/** The tests that hold the engine, without those that try thousands of texts: each mutant would wait for them. */
export default defineConfig({
  test: {
    include: ['tests/extract/**/*.test.ts'],
    exclude: ['tests/extract/**/properties.test.ts'],
  },
});
