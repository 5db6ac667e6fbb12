/**
 * Showing the popup. Normally a click on the icon opens the reader and not the popup, so it has none of its own; it gets
 * one for as long as it takes to open.
 */
import { browser } from 'wxt/browser';

import type { Settings } from '../settings.ts';
import { logDetour } from '../log.ts';

const POPUP = '/popup.html';
const WINDOW_SIZE_PX = { width: 400, height: 680 };

/** Makes the icon do what the setting says. Browsers forget this when they close, so it is said at every start. */
export async function applyIconSetting(iconOpens: Settings['iconOpens']): Promise<void> {
  await browser.action.setPopup({ popup: iconOpens === 'popup' ? POPUP : '' });
}

/**
 * Shows the popup for a tab: from the icon if the browser lets us, else in a small window. Some browsers open it only
 * while they handle a click, and none does without a window in front.
 */
export async function showPopup(tabId: number, iconOpens: Settings['iconOpens']): Promise<void> {
  // All asked in one go: a browser that wants a click would take the wait for an answer as its end.
  const set = browser.action.setPopup({ tabId, popup: POPUP });
  const open = browser.action.openPopup().then(
    () => true,
    (error: unknown) => {
      logDetour('the popup opens in a window', error);
      return false;
    },
  );
  await set.catch(noteTabGone);
  if (!(await open)) await openPopupWindow(tabId);
  if (iconOpens === 'reader') await browser.action.setPopup({ tabId, popup: '' }).catch(noteTabGone);
}

const noteTabGone = (error: unknown): void => logDetour('the tab is gone', error);

async function openPopupWindow(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL(POPUP)}?tab=${String(tabId)}`;
  await browser.windows.create({ url, type: 'popup', ...WINDOW_SIZE_PX });
}
