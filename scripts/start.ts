/**
 * `npm start [-- URL] [--headless]`: builds the extension and opens a browser that has it, on the sample news site or
 * on a page of the web. Without a display it reads that page itself, and prints what a click would have shown.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { startServer } from '../tests/fixtures/server.ts';
import { launchChromium, type ExtensionBrowser } from './browsers/chromium.ts';
import { obtainBrowser } from './browsers/obtain.ts';
import { hasDisplay, parseStartOptions, type StartOptions } from './start/options.ts';
import { readReader, waitForReader } from './start/reading.ts';
import { runCommand } from './support/command.ts';
import { SetupError } from './support/setup-error.ts';

const EXTENSION = join('.output', 'chrome-mv3');
const SCREENSHOT = join('.output', 'start.png');
/** The page of the sample site that has everything the reader takes away. */
const SAMPLE_ARTICLE = '/renewal-banners.html';

async function openPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`The page could not be opened (${reason}). Check the address and the connection.`);
  }
}

/** Shows the window and waits until it is closed. */
async function showWindow({ browser }: ExtensionBrowser, url: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await openPage(page, url);
  console.log(`
Quiet Reader is loaded in the browser that just opened.
  Click its icon in the toolbar (under the puzzle piece, if it is not pinned), or press Alt+R, to read the page.
  Click or press again, or press Escape, to go back.
Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Reads the page without a window, prints the article and what was removed, and writes a screenshot. */
async function printReading({ browser, clickIcon }: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1600 });
  await openPage(page, url);
  await clickIcon(page);
  if (!(await waitForReader(page))) {
    throw new SetupError(`The reader found no article on ${url}. Try the page of one story.`);
  }
  mkdirSync(dirname(SCREENSHOT), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  const { text, removed } = await readReader(page);
  console.log(`\n${text}\n\n── removed: ${removed.length} ──`);
  for (const row of removed) console.log(`• ${row}`);
  console.log(`\nA picture of it: ${SCREENSHOT}`);
}

async function main({ url, headless }: StartOptions): Promise<void> {
  const program = await obtainBrowser('chromium');
  const { code } = await runCommand('wxt', ['build']);
  if (code !== 0) throw new SetupError('The extension could not be built; the errors are above.');
  const site = url === null ? await startServer(0) : null;
  try {
    const address = url ?? new URL(headless ? SAMPLE_ARTICLE : '/', site?.url).href;
    const extensionBrowser = await launchChromium({ program, extension: EXTENSION, headless });
    try {
      await (headless ? printReading : showWindow)(extensionBrowser, address);
    } finally {
      await extensionBrowser.browser.close();
    }
  } finally {
    await site?.close();
  }
}

try {
  await main(parseStartOptions(process.argv.slice(2), hasDisplay(process.platform, process.env)));
} catch (error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exitCode = 1;
}
