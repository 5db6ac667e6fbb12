/**
 * Choosing the sample site for its articles to open by themselves, through the menu and the browser's own question.
 */
import type { Page } from 'puppeteer-core';

import { openMenuPage } from './popup.ts';
import type { TestedBrowser } from './tested-browser.ts';
import { until } from './until.ts';

const SWITCH = '[role="switch"][aria-label^="Open articles of"]';

/** The part of the extension's API that is asked here. */
interface Api {
  readonly permissions: {
    getAll: () => Promise<{ readonly origins?: readonly string[] }>;
    remove: (what: { readonly origins: readonly string[] }) => Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts: () => Promise<readonly { readonly matches: string[] }[]> };
  readonly storage: { readonly local: { get: (key: string) => Promise<Readonly<Record<string, unknown>>> } };
}
const KEY_INTERVAL_MS = 1000;
const SITES_KEY = 'open-by-itself';

const isChosen = (menu: Page): Promise<boolean> =>
  menu.evaluate((name) => document.querySelector(name)?.ariaChecked === 'true', SWITCH);

/** Opens the menu for the page in front, whose address a gesture has made known, and clicks the switch in it. */
async function clickSwitch(browser: TestedBrowser): Promise<Page> {
  const menu = await openMenuPage(browser);
  await menu.bringToFront();
  const button = await until('the switch for the site', () => menu.$(SWITCH));
  await button.click();
  // Keys for the browser's question must do nothing where they come too late.
  await button.evaluate((element) => (element as HTMLElement).blur());
  return menu;
}

/** Whether the browser's question lies over a page of the extension. Firefox asks none here. */
const isAsking = (menu: Page): Promise<boolean> => menu.evaluate(() => !document.hasFocus());

/** Says no to the browser's question, and gives the sentence that the menu has for that. */
export async function refuseSite(browser: TestedBrowser): Promise<string> {
  const menu = await clickSwitch(browser);
  const said = await until('the menu to say what is missing', async () => {
    if (await isAsking(menu)) browser.display?.press('Escape');
    return menu.evaluate(() => document.querySelector<HTMLElement>('[role="alert"]')?.innerText);
  });
  await menu.close();
  return said;
}

/** Chooses the site of the page in front, and says yes to the browser's question. */
export async function chooseSite(browser: TestedBrowser): Promise<void> {
  const menu = await clickSwitch(browser);
  // "Deny" has the focus at first. A key that comes too soon is taken for a slip, and not for an answer.
  let key = 'Tab';
  let pressedMs = performance.now();
  await until('the site to be chosen', async () => {
    if (await isChosen(menu)) return true;
    if (performance.now() - pressedMs > KEY_INTERVAL_MS && (await isAsking(menu))) {
      browser.display?.press(key);
      key = 'Return';
      pressedMs = performance.now();
    }
    return false;
  });
  await menu.close();
}

/** Takes the site of the page in front off again. */
export async function leaveSite(browser: TestedBrowser): Promise<void> {
  const menu = await clickSwitch(browser);
  await until('the site to be taken off', async () => !(await isChosen(menu)));
  await menu.close();
}

/** What the browser and the extension hold at the moment. */
export interface Held {
  /** Match patterns that the extension may read, and those on which its script is registered. */
  readonly permitted: readonly string[];
  readonly registered: readonly string[];
  readonly sites: unknown;
}

async function inExtension<T>(browser: TestedBrowser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.openOwn('/library.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

export const lookAtSites = (browser: TestedBrowser): Promise<Held> =>
  inExtension(browser, (page) =>
    page.evaluate(async (key) => {
      const api =
        (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      return {
        permitted: (await api.permissions.getAll()).origins ?? [],
        registered: (await api.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
        sites: (await api.storage.local.get(key))[key] ?? [],
      };
    }, SITES_KEY),
  );

/** Takes the permission away as the browser's own settings do, without the menu. */
export const revoke = (browser: TestedBrowser, origins: readonly string[]): Promise<boolean> =>
  inExtension(browser, (page) =>
    page.evaluate(async (patterns) => {
      const api =
        (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      return api.permissions.remove({ origins: patterns });
    }, origins),
  );
