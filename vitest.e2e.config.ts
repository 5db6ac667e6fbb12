import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests, once per browser: `tests/e2e/*.e2e.ts` in both, `tests/e2e/chromium/` and `tests/e2e/firefox/` in
 * one. They run the build in `.output`, one file after the other, since each has a browser of its own.
 */
export default defineConfig({
  test: {
    projects: ['chromium', 'firefox'].map((browser) => ({
      test: {
        name: browser,
        include: ['tests/e2e/*.e2e.ts', `tests/e2e/${browser}/*.e2e.ts`],
        environment: 'node',
        env: { QUIET_READER_BROWSER: browser },
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
        expect: { requireAssertions: true },
      },
    })),
  },
});
