/**
 * The popup in Firefox. It hangs from the toolbar in the browser's own window, out of reach of WebDriver BiDi, which sees
 * tabs alone. That window reaches into it as Firefox does: with a frame script.
 */
import type { Browser } from 'puppeteer-core';

import { inBrowserWindow } from './bidi.ts';
import type { Popup } from './tested-browser.ts';

const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].find(
  (one) => one.currentURI?.spec.includes('/popup.html') && one.closest('panel')?.state === 'open')`;

/** Runs code in the popup, where `content` is its window, and gives its result as JSON; null where none is open. */
const inPopup = (browser: Browser, code: string): Promise<string | null> => {
  const script = `sendAsyncMessage('tested', JSON.stringify((${code}) ?? null))`;
  return inBrowserWindow(
    browser,
    `new Promise((resolve) => {
      const manager = (${POPUP})?.messageManager;
      if (!manager) return resolve(null);
      const answered = ({ data }) => {
        manager.removeMessageListener('tested', answered);
        resolve(data);
      };
      manager.addMessageListener('tested', answered);
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`,
  );
};

/** The popup that hangs from the toolbar; null where none does. */
export async function findFirefoxPopup(browser: Browser): Promise<Popup | null> {
  if ((await inPopup(browser, `content.document.readyState === 'complete'`)) !== 'true') return null;
  return {
    text: async () => JSON.parse((await inPopup(browser, 'content.document.body.innerText')) ?? '""') as string,
    widthPx: async () => Number(await inPopup(browser, 'content.innerWidth')),
    focused: async () => {
      const active = 'content.document.activeElement';
      return JSON.parse(
        (await inPopup(browser, `${active}?.ariaLabel ?? ${active}?.textContent ?? ''`)) ?? '""',
      ) as string;
    },
    click: async (button) => {
      const isButton = `(one) => one.innerText.trim() === ${JSON.stringify(button)} && !one.disabled`;
      const click = `[...content.document.querySelectorAll('button')].filter(${isButton}).map((one) => one.click()).length`;
      if ((await inPopup(browser, click)) !== '1') throw new Error(`The popup has no button "${button}".`);
    },
    close: async () => {
      await inBrowserWindow(browser, `(${POPUP})?.closest('panel').hidePopup()`);
    },
  };
}
