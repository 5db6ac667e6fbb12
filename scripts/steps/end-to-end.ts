import { obtainBrowser, obtainCommands } from '../browsers/obtain.ts';
import { BROWSERS, type BrowserName } from '../browsers/places.ts';
import type { Tally } from '../support/tally.ts';
import { runVitest } from './vitest.ts';

/**
 * Runs the end-to-end tests in one browser against its build. What they need on this machine is put there first, so
 * that no test has to wait for it.
 *
 * @throws {SetupError} where the browser, or what a real key press needs, can't be had
 */
export async function runEndToEnd(browser: BrowserName): Promise<Tally> {
  const path = await obtainBrowser(browser);
  console.log(`${BROWSERS[browser].title}: ${path}`);
  // Both browsers are read in with the keys of a real keyboard, in a window.
  await obtainCommands({ Xvfb: 'xvfb', xdotool: 'xdotool' });
  return runVitest(`e2e-${browser}`, '--config', 'vitest.e2e.config.ts', '--project', browser);
}
