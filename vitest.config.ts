import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: pure code, components in happy-dom, and the tools around the project. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    setupFiles: ['tests/support/setup.ts'],
    // A test that asserts nothing passes whatever the code does.
    expect: { requireAssertions: true },
    restoreMocks: true,
  },
});
