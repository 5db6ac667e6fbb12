/**
 * "Open link in Quiet Reader": a tab for the link, and the reader in it when the page is there.
 */
import { browser } from 'wxt/browser';

import { originPattern } from '../hosts.ts';
import { t } from '../i18n.ts';
import type { ReadOutcome } from '../messages.ts';
import { isReaderOpen, toggleReader } from './open.ts';

const LOAD_TIMEOUT_MS = 30_000;

/** Resolves when the tab's page has loaded, when it is closed, or when the time is over. */
function waitForLoad(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const onUpdated = (id: number, change: { readonly status?: string }): void => {
      if (id === tabId && change.status === 'complete') end();
    };
    const onRemoved = (id: number): void => {
      if (id === tabId) end();
    };
    const timer = setTimeout(end, LOAD_TIMEOUT_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}

/**
 * Opens a link in a new tab with the reader. Must be called straight from the click: browsers ask for a permission only
 * then. Where the permission is there already, nobody is asked.
 * @returns the tab, or null where none was opened, and what came of it
 */
export async function readLink(
  url: string,
  openerTabId: number | undefined,
): Promise<{ readonly tabId: number | null; readonly outcome: ReadOutcome }> {
  const origin = originPattern(url);
  if (origin === null) {
    return { tabId: null, outcome: { status: 'unreachable', sentence: t('unreadable.noWebLink') } };
  }
  const isGranted = await browser.permissions.request({ origins: [origin] });
  if (!isGranted) {
    const sentence = t('unreadable.linkDeclined', { host: new URL(url).hostname });
    return { tabId: null, outcome: { status: 'unreachable', sentence } };
  }
  const tab = await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) });
  if (tab.id === undefined) throw new Error('The browser opened a tab without an id.');
  await waitForLoad(tab.id);
  // On a site whose articles open by themselves it may be there already, and would be closed.
  const outcome: ReadOutcome = (await isReaderOpen(tab.id)) ? { status: 'opened' } : await toggleReader(tab.id, 'auto');
  return { tabId: tab.id, outcome };
}
