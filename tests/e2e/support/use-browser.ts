import { afterAll, afterEach, beforeAll } from 'vitest';

import { startServer, type FixtureServer } from '../../fixtures/server.ts';
import { startBrowser, type StartOptions } from './start-browser.ts';
import type { TestedBrowser } from './tested-browser.ts';

/** What the tests of a file share. */
export interface Stage {
  readonly browser: TestedBrowser;
  readonly site: FixtureServer;
}

/**
 * Starts one browser and the sample site for the tests of a file. Each test begins with no page and no popup open.
 * @returns both, there from the first test on
 */
export function useBrowser(options: StartOptions = {}): Stage {
  let browser: TestedBrowser | null = null;
  let site: FixtureServer | null = null;
  beforeAll(async () => {
    site = await startServer(0);
    browser = await startBrowser(options);
  });
  afterEach(() => browser?.clear());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const started = <T>(value: T | null): T => {
    if (value === null) throw new Error('The browser starts before the first test, and is not there before.');
    return value;
  };
  return {
    get browser() {
      return started(browser);
    },
    get site() {
      return started(site);
    },
  };
}
