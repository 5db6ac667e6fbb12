import puppeteer, { type Browser } from 'puppeteer-core';

import type { Launch } from './chromium.ts';

export interface FirefoxLaunch extends Launch {
  /** Preferences by name, as `about:config` lists them. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Starts Firefox with a new profile and the extension in it, driven through WebDriver BiDi. There is no command in it
 * for a click on the toolbar icon: the extension's shortcut, pressed on a display (`startDisplay`), takes that place.
 */
export async function launchFirefox({
  program,
  extension,
  headless = true,
  display,
  args = [],
  prefs = {},
}: FirefoxLaunch): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    args: [...args],
    extraPrefsFirefox: prefs,
    env: {
      ...process.env,
      ...(display !== undefined && { DISPLAY: display, WAYLAND_DISPLAY: undefined, MOZ_ENABLE_WAYLAND: '0' }),
    },
  });
  try {
    await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
