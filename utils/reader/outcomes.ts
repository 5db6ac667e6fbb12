/**
 * What the last try to read a tab came to, kept for the popup that tells the user. In the session's storage: the
 * background worker may be gone by the time that the popup asks.
 */
import { browser } from 'wxt/browser';

import type { ReadOutcome } from '../messages.ts';

const keyOf = (tabId: number): string => `outcome:${String(tabId)}`;

const isOutcome = (value: unknown): value is ReadOutcome =>
  typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'string';

/** Whether there is something to tell. */
export const isTrouble = ({ status }: ReadOutcome): boolean => status !== 'opened' && status !== 'closed';

/** Keeps an outcome that the user has to hear of; any other makes the tab's record forgotten. */
export async function noteOutcome(tabId: number, outcome: ReadOutcome): Promise<void> {
  if (isTrouble(outcome)) await browser.storage.session.set({ [keyOf(tabId)]: outcome });
  else await forgetOutcome(tabId);
}

/** The tab's last trouble, or null. */
export async function lastOutcome(tabId: number): Promise<ReadOutcome | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return isOutcome(stored) ? stored : null;
}

/** Forgets a tab: it was closed, or shows another page. */
export async function forgetOutcome(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
