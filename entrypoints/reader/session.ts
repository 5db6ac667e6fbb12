import { effect, signal } from '@preact/signals-core';

import { mountReader } from '../../components/mount-reader.tsx';
import type { SaveState, ShowList, ShowWay } from '../../components/reader-props.ts';
import { extractArticle } from '../../utils/article/extract.ts';
import { hasSelection } from '../../utils/article/selection.ts';
import { toPlainFacts } from '../../utils/cleanup/facts.ts';
import type { Judge } from '../../utils/cleanup/judge.ts';
import { articleId } from '../../utils/hosts.ts';
import { t, uiDir, uiLanguage } from '../../utils/i18n.ts';
import type { ReadMode, ReadOutcome, ToBackground } from '../../utils/messages.ts';
import { sendToBackground } from '../../utils/messaging.ts';
import { holdPage } from '../../utils/reader/page-state.ts';
import { createHost } from '../../utils/reader/host.ts';
import { isInUse } from '../../utils/reader/open-by-itself-page.ts';
import { refuseForged, shieldFromForgedKeys, shieldFromPage } from '../../utils/reader/shield.ts';
import { findKept, keepLeft } from '../../utils/reader/kept-position.ts';
import { findSpots, landOnPage } from '../../utils/reader/page-position.ts';
import { untilParsed } from '../../utils/reader/until-parsed.ts';
import { explainDocument } from '../../utils/reader/unreadable.ts';
import { Way } from '../../utils/reader/way.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings-store.ts';
import { fingerprint } from '../../utils/text.ts';
import type { Article } from '../../utils/types.ts';
import { logDetour, logFault } from '../../utils/log.ts';
import { takeOver as takeList } from './list-door.ts';
import { takeOver as takeWayPanels } from './way-door.ts';

/** The reader in one page: closed, or open with one article. */
export class ReaderSession {
  readonly #document: Document;
  #open: OpenReader | null = null;
  /** The reading that is under way: a second click of a double click is not to undo the first. */
  #reading: Promise<ReadOutcome> | null = null;
  /** The same where nobody asked for it. */
  #unasked: Promise<ReadOutcome> | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Saves the article that is open, and shows that. Whether one is open. */
  save(): boolean {
    this.#open?.save();
    return this.isOpen;
  }

  /** Opens the reader, or closes it if it is open. */
  async toggle(mode: ReadMode): Promise<ReadOutcome> {
    // What nobody asked for may come to nothing; a click in the meantime has an answer of its own then.
    if ((await this.#unasked)?.status === 'opened') return { status: 'opened' };
    if (this.#open && mode === 'unasked') return { status: 'opened' };
    if (this.#open && mode === 'auto') {
      this.#open.close();
      tellClosed(this.#document);
      return { status: 'closed' };
    }
    const reading = this.#start(mode);
    if (mode === 'unasked')
      this.#unasked = reading.finally(() => {
        this.#unasked = null;
      });
    return reading;
  }

  async #start(mode: ReadMode): Promise<ReadOutcome> {
    this.#reading ??= this.#read(mode).finally(() => {
      this.#reading = null;
    });
    try {
      return await this.#reading;
    } catch (error) {
      logFault(error);
      return { status: 'failed', sentence: t('reader.failed') };
    }
  }

  async #read(mode: ReadMode): Promise<ReadOutcome> {
    if (!(await untilParsed(this.#document))) return { status: 'unreachable', sentence: t('reader.loading') };
    const sentence = explainDocument(this.#document);
    if (sentence !== null) return { status: 'unreachable', sentence };
    // Asked for before anything is shown: an article that comes up light and turns dark is a flash in the night.
    const [settings, kept] = [loadSettings(), findKept(this.#document.URL)];
    const spots = findSpots(this.#document.defaultView ?? window);
    const top = this.#document.defaultView?.scrollY;
    const extraction = await extractArticle(this.#document, { mode, judge });
    if (extraction.status === 'not-an-article')
      return { status: 'not-an-article', hasSelection: hasSelection(this.#document) };
    // Asked again: it may have taken a while.
    if (mode === 'unasked' && (isInUse(this.#document) || this.#document.defaultView?.scrollY !== top))
      return { status: 'closed' };
    const stored = await settings;
    const position = await kept;
    this.#open?.close();
    this.#open = openReader(this.#document, extraction.article, stored, () => {
      this.#open = null;
    });
    this.#open.way.open(spots, position);
    return { status: 'opened' };
  }
}

/** Tells the background that the user has closed the reader, which is not to open there by itself again. */
function tellClosed({ URL: url }: Document): void {
  sendToBackground('readerClosed', { url }).catch((error: unknown) => logDetour('the closing was not noted', error));
}

/** The background judges: it has the words of all languages, and this script would have to bring them. */
const judge: Judge = (page, blocks) => sendToBackground('judge', { page, blocks: blocks.map(toPlainFacts) });

/** A reader that is open. */
interface OpenReader {
  readonly way: Way;
  readonly save: () => void;
  readonly close: () => void;
}

/** Puts the reader in and the page out of sight; `onClosed` is called when both were undone. */
function openReader(
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

  ends.push(effect(() => host.setAttribute('data-theme', stored.value.all.theme)));
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
