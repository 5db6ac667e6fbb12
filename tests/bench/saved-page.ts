/**
 * Opens saved pages in Chromium, each at its own URL. Their scripts do not run, and nothing else is loaded.
 */
import { type Browser, chromium, type Page } from 'playwright-core';

import { obtainBrowser } from '../../scripts/browsers/obtain.ts';

const PAGE_TIMEOUT_MS = 60_000;

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await obtainBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-quic'],
  });

/** A page in a context of its own; closing its context ends all that it left behind. */
export const newPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ serviceWorkers: 'block' })).newPage();

/** Shows `html` at `url` in `page`, and runs `script` in it. */
export async function openSaved(page: Page, url: string, html: Buffer, script: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    // The policy stops the page's scripts and keeps `noscript` what it is in a browser that runs scripts.
    await route.fulfill({
      body: html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'none'; frame-src 'none'",
      },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
  await page.evaluate(script);
}
