/**
 * Connects what the browser tells us to what is done about it. It may be ended between any two events, so it remembers
 * nothing itself.
 */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { toBlockFacts } from '../utils/cleanup/facts.ts';
import { keepArticle } from '../utils/library/keep.ts';
import { createArticleStore } from '../utils/library/store.ts';
import { StoreError } from '../utils/library/store-error.ts';
import type { ReadMode, ReadOutcome } from '../utils/messages.ts';
import { listenInBackground, sendToReader } from '../utils/messaging.ts';
import { isBrowserCommand } from '../utils/reader/commands.ts';
import { judgeOnSite, keepOnSite } from '../utils/reader/judge-on-site.ts';
import { readLink } from '../utils/reader/follow-link.ts';
import { createMenus, isMenuId } from '../utils/reader/menus.ts';
import { injectPart, isReaderOpen, shows, toggleReader } from '../utils/reader/open.ts';
import { checkSites, chooseSite, chooseWanted } from '../utils/reader/open-by-itself-sites.ts';
import { forgetClosed, noteClosed, openUnasked } from '../utils/reader/open-by-itself-visits.ts';
import { forgetOutcome, isTrouble, lastOutcome, noteOutcome } from '../utils/reader/outcomes.ts';
import { applyIconSetting, showPopup } from '../utils/reader/popup.ts';
import { findPositionFor, keepPositionFor } from '../utils/reader/position-requests.ts';
import { forgetPositions } from '../utils/reader/position-store.ts';
import { readFont } from '../utils/reader/read-font.ts';
import { forgetSites } from '../utils/reader/site-memory-store.ts';
import { loadSettings, watchSettings } from '../utils/settings-store.ts';
import { logFault } from '../utils/log.ts';

/** Opens or closes the reader in a tab, and has the popup say what stood in the way. */
async function read(tab: Tabs.Tab | undefined, mode: ReadMode): Promise<void> {
  if (tab?.id === undefined) return;
  const outcome = await toggleReader(tab.id, mode);
  // What stood in the way of one page is no news on the next, and would open the popup where the reader is asked for.
  if (!isTrouble(outcome) || (await shows(tab.id, tab.url))) await report(tab.id, outcome);
}

async function report(tabId: number, outcome: ReadOutcome): Promise<void> {
  await noteOutcome(tabId, outcome);
  if (isTrouble(outcome)) await openPopup(tabId);
}

async function openPopup(tabId: number): Promise<void> {
  await showPopup(tabId, (await loadSettings()).all.iconOpens);
}

async function openLibrary(tab: Tabs.Tab | undefined): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url, ...(tab?.id !== undefined && { openerTabId: tab.id }) });
}

/** What the shortcuts do that the browser keeps, by their names in the manifest. */
async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (!isBrowserCommand(command)) return;
  switch (command) {
    case 'toggle-reader':
      return read(tab, 'auto');
    case 'save-article':
      if (tab?.id === undefined) return;
      if (!(await isReaderOpen(tab.id))) await read(tab, 'auto');
      // Where it did not open, the popup says why.
      if (await isReaderOpen(tab.id)) await sendToReader(tab.id, 'saveOpen', {});
      return;
    case 'open-library':
      return openLibrary(tab);
  }
}

async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (!isMenuId(info.menuItemId)) return;
  switch (info.menuItemId) {
    case 'read-page':
      return read(tab, 'auto');
    case 'read-selection':
      return read(tab, 'selection');
    case 'read-link': {
      const { tabId, outcome } = await readLink(info.linkUrl ?? '', tab?.id);
      const shownIn = tabId ?? tab?.id;
      if (shownIn !== undefined) await report(shownIn, outcome);
      return;
    }
    case 'open-popup':
      // At once: the browser opens the popup only while the click is fresh.
      if (tab?.id !== undefined) await showPopup(tab.id, 'reader');
  }
}

export default defineBackground(() => {
  const store = createArticleStore();

  const applySettings = ({ all }: Awaited<ReturnType<typeof loadSettings>>): void => {
    applyIconSetting(all.iconOpens).catch(logFault);
  };

  browser.runtime.onInstalled.addListener(() => void createMenus().catch(logFault));
  browser.action.onClicked.addListener((tab) => void read(tab, 'auto').catch(logFault));
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab).catch(logFault));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab).catch(logFault));
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetOutcome(tabId).catch(logFault);
    void forgetClosed(tabId).catch(logFault);
  });
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup, browser.permissions.onRemoved])
    event.addListener(() => void checkSites().catch(logFault));
  browser.permissions.onAdded.addListener(() => void chooseWanted().catch(logFault));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forgetOutcome(tabId).catch(logFault);
  });

  listenInBackground({
    saveArticle: ({ article }, sender) => keepArticle(store, article, sender.url),
    isSaved: async ({ url }) => {
      try {
        return await store.isSaved(url);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return false;
      }
    },
    judge: async ({ page, blocks }, { tab }) => {
      const learns = !tab?.incognito && (await loadSettings()).all.learnRepeats;
      return judgeOnSite(page, blocks.map(toBlockFacts), learns);
    },
    keepHere: async ({ text, isKept }, { url, tab }) => {
      if (url !== undefined && !tab?.incognito) await keepOnSite(url, text, isKept);
    },
    loadPart: async ({ part }, { tab }) => {
      if (tab?.id !== undefined) await injectPart(tab.id, part);
    },
    loadFont: ({ font, characters }) => readFont(font, characters),
    forgetSites: async () => {
      await forgetSites();
      await forgetPositions();
    },
    visit: ({ url, isAgain }, sender) => openUnasked(url, isAgain, sender),
    readerClosed: ({ url }, sender) => noteClosed(url, sender),
    chooseSite: ({ site, isChosen }) => chooseSite(site, isChosen),
    openPopup: async (_, { tab }) => {
      if (tab?.id !== undefined) await openPopup(tab.id);
    },
    openLibrary: (_, { tab }) => openLibrary(tab),
    findPosition: ({ url }, sender) => findPositionFor(url, sender),
    keepPosition: ({ url, position }, sender) => keepPositionFor(url, position, sender),
    shortcuts: async () =>
      (await browser.commands.getAll()).flatMap(({ name = '', description = '', shortcut = '' }) =>
        // The browser's own name for a click on the icon has no description.
        description ? [{ name, description, shortcut }] : [],
      ),
    readTab: async ({ tabId, mode }) => {
      const outcome = await toggleReader(tabId, mode);
      await noteOutcome(tabId, outcome);
      return outcome;
    },
    lastOutcome: ({ tabId }) => lastOutcome(tabId),
  });

  watchSettings(applySettings);
  loadSettings().then(applySettings, logFault);
});
