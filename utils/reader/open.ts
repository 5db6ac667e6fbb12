/**
 * Opening and closing the reader in a tab: the one way there, whatever was clicked or pressed.
 */
import { browser } from 'wxt/browser';

import type { ReaderPart, ReadMode, ReadOutcome } from '../messages.ts';
import { sendToReader } from '../messaging.ts';
import { PAGE_STYLE } from './page-style.ts';
import { explainTab } from './unreadable.ts';
import { logDetour } from '../log.ts';

const SCRIPT = '/reader.js';
/** What a reader that is open may have put beside it, and the script that brings it. */
const PARTS: Readonly<Record<ReaderPart, string>> = {
  list: '/reader-list.js',
  way: '/reader-way.js',
  display: '/reader-display.js',
  font: '/reader-font.js',
  content: '/reader-content.js',
  tex: '/reader-tex.js',
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether nothing in the tab listened: the reader was not injected there yet, or belongs to a former version. */
const isNobodyThere = (error: unknown): boolean =>
  /receiving end does not exist|could not establish connection/i.test(messageOf(error));

/**
 * Chromium tells of a click a moment before the page's own process has heard that the click lets us in; until then it
 * says this of a page that is open to us.
 */
const isRefused = (error: unknown): boolean => /cannot access contents of the page/i.test(messageOf(error));
const WAITS_FOR_GRANT_MS = [25, 50, 100, 200];

/** Puts the reader into the tab's page. Rejects where the browser does not let it in, even after a moment. */
async function inject(tabId: number): Promise<void> {
  for (const waitMs of WAITS_FOR_GRANT_MS) {
    try {
      await injectNow(tabId);
      return;
    } catch (error) {
      if (!isRefused(error)) throw error;
      logDetour('the page is not open to us yet', error);
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  await injectNow(tabId);
}

async function injectNow(tabId: number): Promise<void> {
  const target = { tabId };
  // The style first: it says nothing until the reader's element is there, and then hides the page at once.
  await browser.scripting.insertCSS({ target, css: PAGE_STYLE, origin: 'USER' });
  // At once: a page that never ends to load would otherwise never answer. The script itself waits for the text.
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
}

/**
 * Puts a part beside a reader that was injected before. Rejects where the browser does not let it in.
 * @param part from a page's process, so it may be anything
 */
export async function injectPart(tabId: number, part: ReaderPart): Promise<void> {
  if (!Object.hasOwn(PARTS, part)) throw new TypeError(`There is no such part of the reader: ${part}.`);
  await browser.scripting.executeScript({ target: { tabId }, files: [PARTS[part]], injectImmediately: true });
}

/** The tab's address, undefined where the browser keeps it from us; null where the tab is gone. */
async function addressOf(tabId: number): Promise<string | undefined | null> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch (error) {
    logDetour('the tab is gone', error);
    return null;
  }
}

/** Whether a tab is there and shows the page of that address still; undefined for one that the browser keeps from us. */
export const shows = async (tabId: number, url: string | undefined): Promise<boolean> =>
  (await addressOf(tabId)) === url;

/**
 * Opens the reader in a tab, or closes it if it is open. Never rejects: what stands in the way comes back as a sentence.
 * Needs `activeTab`, which a click on the icon, the shortcut or the context menu gives, or the site's permission.
 */
export async function toggleReader(tabId: number, mode: ReadMode): Promise<ReadOutcome> {
  try {
    try {
      return await sendToReader(tabId, 'toggleReader', { mode });
    } catch (error) {
      if (!isNobodyThere(error)) throw error;
    }
    await inject(tabId);
    return await sendToReader(tabId, 'toggleReader', { mode });
  } catch (error) {
    return { status: 'unreachable', sentence: explainTab((await addressOf(tabId)) ?? null, messageOf(error)) };
  }
}

/** Whether the reader is open in a tab. */
export async function isReaderOpen(tabId: number): Promise<boolean> {
  try {
    return await sendToReader(tabId, 'isReaderOpen', {});
  } catch (error) {
    if (!isNobodyThere(error)) logDetour('the reader did not answer', error);
    return false;
  }
}
