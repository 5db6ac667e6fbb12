/**
 * What readers ask the background about positions. Requests may come from a page's process, so they may hold anything; and
 * what is read in a private window leaves no trace.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

import { siteOf } from '../hosts.ts';
import type { Position } from '../types.ts';
import { parsePosition } from './position.ts';
import { keepPosition, loadPosition } from './position-store.ts';

type Sender = Pick<Runtime.MessageSender, 'url' | 'tab'>;

/** Whether a request comes from where that article is read: a page of its site, or the list of saved articles. */
function mayAsk(url: unknown, { url: from = '' }: Sender): url is string {
  if (typeof url !== 'string') return false;
  const site = siteOf(url);
  return (site !== null && site === siteOf(from)) || from.startsWith(browser.runtime.getURL('/library.html'));
}

/** Where an article was left; null where nothing is known, or nothing may be told. */
export const findPositionFor = async (url: unknown, sender: Sender): Promise<Position | null> =>
  mayAsk(url, sender) ? loadPosition(url) : null;

/** Keeps where an article was left. What is no position is none. */
export async function keepPositionFor(url: unknown, position: unknown, sender: Sender): Promise<void> {
  if (mayAsk(url, sender) && !sender.tab?.incognito) await keepPosition(url, parsePosition(position));
}
