import { inOneLocale } from '../../../scripts/browsers/one-locale.ts';
import type { BrowserName } from '../../../scripts/browsers/places.ts';
import { CHROMIUM_BUILD, startChromium } from './chromium.ts';
import { FIREFOX_BUILD, startFirefox } from './firefox.ts';
import { SITE_ONLY, type Route } from './network.ts';
import type { TestedBrowser } from './tested-browser.ts';

/** The browser that this run tests. */
export const BROWSER: BrowserName = process.env['QUIET_READER_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

export interface StartOptions {
  /** What it reaches; the sample site alone unless told otherwise. */
  readonly route?: Route;
  /** The extension has no texts but those of this locale (`pt_BR`); all of them unless told otherwise. */
  readonly locale?: string;
  /** Shows a window on a display of its own. Firefox always does. */
  readonly hasWindow?: boolean;
}

/** Starts the browser that this run tests, with the extension as it is shipped and a profile of its own. */
export const startBrowser = ({
  route = SITE_ONLY,
  hasWindow = false,
  locale,
}: StartOptions = {}): Promise<TestedBrowser> => {
  const build = BROWSER === 'firefox' ? FIREFOX_BUILD : CHROMIUM_BUILD;
  const extension = locale === undefined ? build : inOneLocale(build, locale);
  return BROWSER === 'firefox' ? startFirefox(extension, route) : startChromium(extension, route, hasWindow);
};
