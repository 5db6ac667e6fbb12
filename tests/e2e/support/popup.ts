import type { Page } from 'puppeteer-core';

import { clickButton } from './page.ts';
import type { Popup, TestedBrowser } from './tested-browser.ts';
import { until } from './until.ts';

/** Waits until the popup is open and says something. */
export async function untilPopupSays(browser: TestedBrowser, text: string): Promise<Popup> {
  const popup = await until('the popup to open', browser.findPopup);
  let said = '';
  const says = async (): Promise<boolean> => {
    said = await popup.text();
    return said.includes(text);
  };
  await until(() => `the popup to say "${text}". It says: ${said}`, says);
  return popup;
}

/** The part of the extension's API that is asked here. */
interface Api {
  readonly tabs: {
    getCurrent: () => Promise<{ readonly id: number }>;
    query: (what: object) => Promise<readonly { readonly id: number; readonly lastAccessed: number }[]>;
  };
}

/** Opens the popup as a page of its own, for the tab that is in front: the form it takes in a window. */
export async function openMenuPage(browser: TestedBrowser): Promise<Page> {
  const helper = await browser.openOwn('/library.html');
  const tabId = await helper.evaluate(async () => {
    const { tabs } =
      (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    const own = await tabs.getCurrent();
    const others = (await tabs.query({})).filter(({ id }) => id !== own.id);
    return others.toSorted((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id;
  });
  await helper.close();
  return browser.openOwn(`/popup.html?tab=${tabId}`);
}

/** Has the extension forget what it has learned of sites, through the menu. */
export async function forgetSites(browser: TestedBrowser): Promise<void> {
  const menu = await openMenuPage(browser);
  await clickButton(menu, 'Forget what was learned');
  await until('what was learned to be forgotten', () =>
    menu.evaluate(() => document.body.innerText.includes('Forgotten.')),
  );
  await menu.close();
}
