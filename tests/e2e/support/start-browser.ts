import type { BrowserName } from '../../../scripts/browsers/places.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { SITE_ONLY, type Route } from './network.ts';
import type { TestedBrowser } from './tested-browser.ts';

/** The browser that this run tests. */
export const BROWSER: BrowserName = process.env['QUIET_READER_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

export interface StartOptions {
  /** What it reaches; the sample site alone unless told otherwise. */
  readonly route?: Route;
  /** Shows a window on a display of its own. Firefox always does. */
  readonly hasWindow?: boolean;
}

/** Starts the browser that this run tests, with the extension as it is shipped and a profile of its own. */
export const startBrowser = ({ route = SITE_ONLY, hasWindow = false }: StartOptions = {}): Promise<TestedBrowser> =>
  BROWSER === 'firefox' ? startFirefox(route) : startChromium(route, hasWindow);
