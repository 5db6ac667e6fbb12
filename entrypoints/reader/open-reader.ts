import { effect, signal } from '@preact/signals-core';

import { mountReader } from '../../components/mount-reader.tsx';
import type { SaveState, ShowDisplay, ShowList, ShowWay } from '../../components/reader-props.ts';
import { articleId, siteOf } from '../../utils/hosts.ts';
import { t, uiDir, uiLanguage } from '../../utils/i18n.ts';
import { logDetour, logFault } from '../../utils/log.ts';
import type { ToBackground } from '../../utils/messages.ts';
import { sendToBackground } from '../../utils/messaging.ts';
import { createHost } from '../../utils/reader/host.ts';
import { keepLeft } from '../../utils/reader/kept-position.ts';
import { landOnPage } from '../../utils/reader/page-position.ts';
import { holdPage } from '../../utils/reader/page-state.ts';
import { refuseForged, shieldFromForgedKeys, shieldFromPage } from '../../utils/reader/shield.ts';
import { Way } from '../../utils/reader/way.ts';
import { settingsFor } from '../../utils/settings.ts';
import { type loadSettings, saveSettings, watchSettings } from '../../utils/settings-store.ts';
import { fingerprint } from '../../utils/text.ts';
import type { Article } from '../../utils/types.ts';
import { takeOver as takeDisplayPanel } from './display-door.ts';
import { contentDoor, texDoor } from './enrich-doors.ts';
import { type MakeFontFaces, takeOver as takeFonts } from './font-door.ts';
import { takeOver as takeList } from './list-door.ts';
import { takeOver as takeWayPanels } from './way-door.ts';

/** Tells the background that the user has closed the reader, which is not to open there by itself again. */
export function tellClosed({ URL: url }: Document): void {
  sendToBackground('readerClosed', { url }).catch((error: unknown) => logDetour('the closing was not noted', error));
}

/** A reader that is open. */
export interface OpenReader {
  readonly way: Way;
  readonly save: () => void;
  readonly close: () => void;
}

/** Puts the reader in and the page out of sight; `onClosed` is called when both were undone. */
export function openReader(
  document: Document,
  article: Article,
  settings: Awaited<ReturnType<typeof loadSettings>>,
  onClosed: () => void,
): OpenReader {
  const view = document.defaultView ?? window;
  const stored = signal(settings);
  const saveState = signal<SaveState>({ status: 'unsaved' });
  const coverage = signal(article.coverage);
  const list = signal<ShowList | null>(null);
  const way = new Way();
  const wayPanels = signal<ShowWay | null>(null);
  let fonts: ReturnType<MakeFontFaces> | null = null;
  const displayPanel = signal<ShowDisplay | null>(null);
  /** The article with what the user has added to it. */
  let current = article;
  const host = createHost(document);
  // The page's own direction would turn the bar around; the article has its own.
  host.dir = uiDir();
  host.lang = uiLanguage();
  const releasePage = holdPage(view);
  const ends: (() => void)[] = [];

  const onSave = (): void => void save(current, saveState);
  const onChange = (next: Article): void => {
    if (next.html !== current.html) saveState.value = { status: 'unsaved' };
    current = next;
    coverage.value = next.coverage;
  };

  const onHidden = (): void => {
    // It may be the last that is heard of the page.
    if (document.visibilityState === 'hidden') keepLeft(article.url, way);
  };

  const close = (): void => {
    const left = way.leave();
    keepLeft(article.url, way);
    for (const end of ends.splice(0).reverse()) end();
    host.remove();
    releasePage();
    // Whoever has read on here wants to find that on the page; else it is where it was.
    if (left && !landOnPage(view, left.spots.length ? left.spots : [{ text: fingerprint(article.title), part: 0 }]))
      logDetour('the page does not have what was read', article.url);
    onClosed();
  };

  const site = siteOf(article.url);
  ends.push(
    effect(() => host.setAttribute('data-theme', settingsFor(stored.value, site).theme)),
    () => fonts?.end(),
  );
  // Beside the body and not in it: the body goes out of sight, with all that the page has put there.
  document.documentElement.append(host);
  ends.push(
    shieldFromForgedKeys(view),
    mountReader(
      host,
      {
        article,
        stored,
        onSettings: (next) => {
          stored.value = next;
          saveSettings(next).catch((error: unknown) => {
            logFault(error);
            saveState.value = { status: 'failed', sentence: t('reader.orphaned') };
          });
        },
        save: { state: saveState, onSave },
        coverage,
        list,
        onList: () =>
          void ask('loadPart', { part: 'list' }, saveState).then(() => {
            list.value ??= takeList()?.(host, article, onChange) ?? null;
          }),
        way,
        wayPanels,
        onWayPanels: () =>
          void ask('loadPart', { part: 'way' }, saveState).then(() => {
            wayPanels.value ??= takeWayPanels() ?? null;
          }),
        displayPanel,
        onDisplayPanel: () =>
          void ask('loadPart', { part: 'display' }, saveState).then(() => {
            displayPanel.value ??= takeDisplayPanel() ?? null;
          }),
        bringFont: async (font) => {
          await ask('loadPart', { part: 'font' }, saveState);
          fonts ??= takeFonts()?.(article.title + article.html) ?? null;
          return fonts?.bring(font) ?? null;
        },
        enrich: async (part) => {
          await ask('loadPart', { part }, saveState);
          return (part === 'tex' ? texDoor : contentDoor).takeOver() ?? null;
        },
        onKeep: (text, isKept) => void sendToBackground('keepHere', { text, isKept }).catch(logFault),
        onClose: () => {
          close();
          tellClosed(document);
        },
        onMenu: () => void ask('openPopup', {}, saveState),
        onLibrary: () => void ask('openLibrary', {}, saveState),
      },
      refuseForged,
    ),
    shieldFromPage(host, view),
    watchSettings((next) => {
      stored.value = next;
    }),
    watchPage(document, article.url, host, close),
    () => document.removeEventListener('visibilitychange', onHidden),
  );
  document.addEventListener('visibilitychange', onHidden);
  view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  void showWhetherSaved(article.url, saveState);
  return { way, save: onSave, close };
}

async function showWhetherSaved(url: string, state: { value: SaveState }): Promise<void> {
  try {
    if ((await sendToBackground('isSaved', { url })) && state.value.status === 'unsaved')
      state.value = { status: 'saved' };
  } catch (error) {
    // Only the look of the save button hangs on this; saving itself says what is wrong.
    logDetour('the list did not answer', error);
  }
}

async function save(article: Article, state: { value: SaveState }): Promise<void> {
  state.value = { status: 'saving' };
  try {
    state.value = await sendToBackground('saveArticle', { article });
  } catch (error) {
    logFault(error);
    state.value = { status: 'failed', sentence: t('reader.orphaned') };
  }
}

async function ask<K extends 'openPopup' | 'openLibrary' | 'loadPart'>(
  name: K,
  request: ToBackground[K]['request'],
  state: { value: SaveState },
): Promise<void> {
  try {
    await sendToBackground(name, request);
  } catch (error) {
    logFault(error);
    state.value = { status: 'failed', sentence: t('reader.orphaned') };
  }
}

/**
 * Closes the reader where the page moves on under it: Back to another story of the same document, or a script that
 * replaces the document's content and the reader with it.
 */
function watchPage(document: Document, url: string, host: Element, close: () => void): () => void {
  const view = document.defaultView ?? window;
  const onPopState = (): void => {
    if (articleId(view.location.href) !== articleId(url)) close();
  };
  view.addEventListener('popstate', onPopState);
  const observer = new MutationObserver(() => {
    if (!host.isConnected) close();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return () => {
    view.removeEventListener('popstate', onPopState);
    observer.disconnect();
  };
}
