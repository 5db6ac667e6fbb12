/**
 * The menu: a popup of the icon, or, where the browser refuses to open that by itself, a page with `?tab=<id>`.
 */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

import '../../components/theme.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/text-button.css';
import '../../components/switches.css';
import '../../components/popup.css';
import type { ListState } from '../../components/list-state.ts';
import { Popup } from '../../components/Popup.tsx';
import { siteOf } from '../../utils/hosts.ts';
import { t } from '../../utils/i18n.ts';
import { watchChanges } from '../../utils/library/changes.ts';
import { createLiveSettings } from '../../utils/library/live-settings.ts';
import { showLanguage } from '../../utils/library/page-language.ts';
import { showRememberedTheme, showTheme } from '../../utils/library/page-theme.ts';
import { toReadHash } from '../../utils/library/route.ts';
import { createArticleStore } from '../../utils/library/store.ts';
import { toStoreError } from '../../utils/library/store-error.ts';
import type { ReadMode, ReadOutcome } from '../../utils/messages.ts';
import { logFault } from '../../utils/log.ts';
import { sendToBackground } from '../../utils/messaging.ts';
import { askForSite } from '../../utils/reader/open-by-itself-choice.ts';
import { loadSites, watchSites } from '../../utils/reader/open-by-itself-sites.ts';
import { isReaderOpen } from '../../utils/reader/open.ts';

const NEWEST = 5;
const EXPECTED_KEY = 'newest';

const themeHost = { root: document.documentElement, memory: localStorage };
showRememberedTheme(themeHost);
showLanguage(document.documentElement);

const store = createArticleStore();
const settings = createLiveSettings();
const newest = signal<ListState>({ status: 'loading' });
const outcome = signal<ReadOutcome | null>(null);
const isOpen = signal(false);
const isBusy = signal(false);
const site = signal<string | null>(null);
const isPrivate = signal(false);
const chosenSites = signal<readonly string[]>([]);
const problem = signal<string | null>(null);
const hasForgotten = signal(false);

async function findTab() {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(given)) return browser.tabs.get(given);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
const tab = findTab();

async function forgetSites(): Promise<void> {
  try {
    await sendToBackground('forgetSites', {});
    hasForgotten.value = true;
  } catch (error) {
    problem.value = t('cleanup.notForgotten');
    logFault(error);
  }
}

/** Closes the popup, or the tab that stands in for it. */
async function leave(): Promise<void> {
  // A popup is no tab, whatever the types say.
  const own = (await browser.tabs.getCurrent()) as Tabs.Tab | undefined;
  if (own?.id === undefined) window.close();
  else await browser.tabs.remove(own.id);
}

async function read(mode: ReadMode): Promise<void> {
  isBusy.value = true;
  try {
    const tabId = (await tab)?.id;
    const answer = tabId === undefined ? null : await sendToBackground('readTab', { tabId, mode });
    outcome.value = answer ?? { status: 'unreachable', sentence: t('popup.noAnswer') };
    if (answer?.status === 'opened' || answer?.status === 'closed') await leave();
  } catch (error) {
    outcome.value = { status: 'failed', sentence: t('popup.noAnswer') };
    logFault(error);
  } finally {
    isBusy.value = false;
  }
}

async function openPage(path: string): Promise<void> {
  // Where the popup is a window of its own, the page belongs into the window that was read in.
  const windowId = (await tab)?.windowId;
  await browser.tabs.create({ url: browser.runtime.getURL('/') + path, ...(windowId !== undefined && { windowId }) });
  await leave();
}

async function loadNewest(): Promise<void> {
  try {
    const articles = await store.newest(NEWEST);
    newest.value = { status: 'ready', articles };
    localStorage.setItem(EXPECTED_KEY, String(articles.length));
  } catch (error) {
    newest.value = { status: 'failed', sentence: toStoreError(error).message };
  }
}

async function lookAtTab(): Promise<void> {
  const found = await tab;
  site.value = siteOf(found?.url ?? '');
  isPrivate.value = found?.incognito ?? false;
  if (found?.id === undefined) return;
  [outcome.value, isOpen.value] = await Promise.all([
    sendToBackground('lastOutcome', { tabId: found.id }),
    isReaderOpen(found.id),
  ]);
}

render(
  <Popup
    outcome={outcome}
    isOpen={isOpen}
    isBusy={isBusy}
    newest={newest}
    expected={Number(localStorage.getItem(EXPECTED_KEY) ?? 0)}
    stored={settings.stored}
    isLoaded={settings.isLoaded}
    site={site}
    isPrivate={isPrivate}
    chosenSites={chosenSites}
    onChooseSite={(chosen, isChosen) =>
      void askForSite(chosen, isChosen).then((sentence) => (problem.value = sentence))
    }
    problem={problem}
    hrefOf={(id) => `library.html${toReadHash(id)}`}
    onRead={(mode) => void read(mode)}
    onOpen={(id) => void openPage(`library.html${toReadHash(id)}`).catch(logFault)}
    onLibrary={() => void openPage('library.html').catch(logFault)}
    hasForgotten={hasForgotten}
    onForgetSites={() => void forgetSites()}
    onSettings={(next) => {
      settings.keep(next).then(
        () => (problem.value = null),
        (error: unknown) => {
          problem.value = t('popup.settingNotKept');
          logFault(error);
        },
      );
    }}
  />,
  document.querySelector('#root') ?? document.body,
);

effect(() => {
  if (settings.isLoaded.value) showTheme(themeHost, settings.stored.value.all.theme);
});
watchChanges(() => void loadNewest());
void loadNewest();
watchSites((sites) => (chosenSites.value = sites));
loadSites().then((sites) => (chosenSites.value = sites), logFault);
lookAtTab().catch(logFault);
settings.loaded.catch((error: unknown) => {
  problem.value = t('popup.settingsNotRead');
  logFault(error);
});
