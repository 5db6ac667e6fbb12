import { join } from 'node:path';

import { startDisplay } from '../../../scripts/browsers/display.ts';
import { launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { obtainBrowser } from '../../../scripts/browsers/obtain.ts';
import { navigate } from './bidi.ts';
import { clearBrowser } from './clear.ts';
import { findFirefoxPopup } from './firefox-popup.ts';
import type { Route } from './network.ts';
import type { TestedBrowser } from './tested-browser.ts';
import { until } from './until.ts';

export const FIREFOX_BUILD = join(import.meta.dirname, '../../../.output/firefox-mv3');
const EXTENSION_ID = 'quiet-reader@quiet-reader.example';
/** What stands for the extension in `moz-extension://` addresses: made up by Firefox, unless a preference says it. */
const UUID = '6f1c1f5e-3a0a-4b1e-9d3c-0d6a5a7b9c01';

const toPrefs = ({ proxyPort, includesLocal }: Route) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': includesLocal,
  // What Chromium's tests answer with a key: no question, and yes to what would be asked.
  'extensions.webextOptionalPermissionPrompts': false,
  // Pages with sound start it without a click, as a page does that the user has clicked before.
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
});

/** See `startBrowser`. */
export async function startFirefox(extension: string, route: Route): Promise<TestedBrowser> {
  const display = await startDisplay();
  const browser = await launchFirefox({
    program: await obtainBrowser('firefox'),
    extension,
    headless: false,
    display: display.name,
    // Lets a test look at the browser's own window, where the popup is, and load pages of the extension.
    args: ['--remote-allow-system-access'],
    prefs: toPrefs(route),
  }).catch((error: unknown) => {
    display.close();
    throw error;
  });
  // Not by puppeteer's own way, which waits in vain for pages of the extension and of the browser.
  const open = async (url: string) => {
    const page = await browser.newPage();
    await navigate(page, url);
    const { protocol } = new URL(url);
    await until(`${url} to load`, () =>
      page.evaluate((wanted) => location.protocol === wanted && document.readyState === 'complete', protocol),
    );
    return page;
  };
  return {
    name: 'firefox',
    open,
    gesture: async (page) => {
      await page.bringToFront();
      display.press('alt+r');
    },
    openOwn: (path) => open(`moz-extension://${UUID}${path}`),
    findPopup: () => findFirefoxPopup(browser),
    display,
    clear: async () => clearBrowser(browser, await findFirefoxPopup(browser)),
    close: async () => {
      await browser.close();
      display.close();
    },
  };
}
