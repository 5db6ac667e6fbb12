import type { Browser } from 'puppeteer-core';

import type { Popup } from './tested-browser.ts';

/** Closes the popup and all pages but the first, which keeps the browser alive. */
export async function clearBrowser(browser: Browser, popup: Popup | null): Promise<void> {
  await popup?.close();
  const [, ...opened] = await browser.pages();
  for (const page of opened) await page.close();
}
