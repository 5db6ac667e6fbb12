import { join } from 'node:path';

import type { Browser } from 'puppeteer-core';

import { launchChromium } from '../../../scripts/browsers/chromium.ts';
import { startDisplay } from '../../../scripts/browsers/display.ts';
import { obtainBrowser } from '../../../scripts/browsers/obtain.ts';
import { clearBrowser } from './clear.ts';
import type { Route } from './network.ts';
import type { Popup, TestedBrowser } from './tested-browser.ts';
import { clickButton } from './page.ts';

export const CHROMIUM_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Where the popup is a target of the debugging protocol like any page, in its bubble and in a window alike. */
async function findPopup(browser: Browser): Promise<Popup | null> {
  const target = browser.targets().find((one) => one.url().includes('/popup.html'));
  if (!target) return null;
  const page = await target.asPage();
  return {
    text: () => page.evaluate(() => document.body.innerText),
    widthPx: () => page.evaluate(() => innerWidth),
    focused: () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''),
    click: (button) => clickButton(page, button),
    close: () => page.close(),
  };
}

/** See `startBrowser`. */
export async function startChromium(
  extension: string,
  { proxyPort, includesLocal }: Route,
  hasWindow: boolean,
): Promise<TestedBrowser> {
  const display = hasWindow ? await startDisplay() : null;
  const { browser, extensionId, clickIcon } = await launchChromium({
    program: await obtainBrowser('chromium'),
    extension,
    headless: !hasWindow,
    ...(display && { display: display.name }),
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      ...(includesLocal ? ['--proxy-bypass-list=<-loopback>'] : []),
      // Pages with sound start it without a click, as a page does that the user has clicked before.
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    open,
    gesture: clickIcon,
    openOwn: (path) => open(`chrome-extension://${extensionId}${path}`),
    findPopup: () => findPopup(browser),
    display,
    clear: async () => clearBrowser(browser, await findPopup(browser)),
    close: async () => {
      await browser.close();
      display?.close();
    },
  };
}
