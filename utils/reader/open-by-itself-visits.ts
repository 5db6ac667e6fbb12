/**
 * Opening the reader by itself, once a visit: not again on a page where the user has closed it, until they come to it
 * anew. What was closed is kept for the session, by tab.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

import { articleId, siteOf } from '../hosts.ts';
import { logDetour } from '../log.ts';
import { isTrouble } from './outcomes.ts';
import { toggleReader } from './open.ts';
import { loadSites } from './open-by-itself-sites.ts';

const MAX_CLOSED = 50;
const keyOf = (tabId: number): string => `closed:${String(tabId)}`;

async function loadClosed(tabId: number): Promise<readonly unknown[]> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return Array.isArray(stored) ? (stored as readonly unknown[]) : [];
}

/** The tab of a page that is on a chosen site; null for every other sender. */
async function tabOf({ tab, frameId, url = '' }: Runtime.MessageSender): Promise<number | null> {
  const site = siteOf(url);
  if (tab?.id === undefined || frameId !== 0 || site === null) return null;
  return (await loadSites()).includes(site) ? tab.id : null;
}

/**
 * Opens the reader on a page that came up, where it is an article of a chosen site. On any other nothing happens.
 * @param isAgain see the message `visit`
 */
export async function openUnasked(url: string, isAgain: boolean, sender: Runtime.MessageSender): Promise<void> {
  const tabId = await tabOf(sender);
  if (tabId === null) return;
  if (!isAgain) await forgetClosed(tabId);
  else if ((await loadClosed(tabId)).includes(articleId(url))) return;
  const outcome = await toggleReader(tabId, 'unasked');
  if (isTrouble(outcome) && outcome.status !== 'not-an-article')
    logDetour('the reader did not open by itself', outcome);
}

/** Notes that the user has closed the reader. */
export async function noteClosed(url: string, sender: Runtime.MessageSender): Promise<void> {
  const tabId = await tabOf(sender);
  if (tabId === null) return;
  const closed = [...(await loadClosed(tabId)), articleId(url)].slice(-MAX_CLOSED);
  await browser.storage.session.set({ [keyOf(tabId)]: closed });
}

/** Forgets what was closed in a tab: it is gone, or shows a new page. */
export async function forgetClosed(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
