import { extractArticle } from '../../utils/article/extract.ts';
import { hasSelection } from '../../utils/article/selection.ts';
import { toPlainFacts } from '../../utils/cleanup/facts.ts';
import type { Judge } from '../../utils/cleanup/judge.ts';
import { t } from '../../utils/i18n.ts';
import { logFault } from '../../utils/log.ts';
import type { ReadMode, ReadOutcome } from '../../utils/messages.ts';
import { sendToBackground } from '../../utils/messaging.ts';
import { findKept } from '../../utils/reader/kept-position.ts';
import { isInUse } from '../../utils/reader/open-by-itself-page.ts';
import { findSpots } from '../../utils/reader/page-position.ts';
import { explainDocument } from '../../utils/reader/unreadable.ts';
import { untilParsed } from '../../utils/reader/until-parsed.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { type OpenReader, openReader, tellClosed } from './open-reader.ts';

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
    const settings = await loadSettings();
    // A selection is no article of its own that one comes back to.
    const kept = mode === 'selection' ? null : findKept(this.#document.URL);
    const spots = findSpots(this.#document.defaultView ?? window);
    const top = this.#document.defaultView?.scrollY;
    const extraction = await extractArticle(this.#document, { mode, judge });
    if (extraction.status === 'not-an-article')
      return { status: 'not-an-article', hasSelection: hasSelection(this.#document) };
    // Asked again: it may have taken a while.
    if (mode === 'unasked' && (isInUse(this.#document) || this.#document.defaultView?.scrollY !== top))
      return { status: 'closed' };
    const position = await kept;
    this.#open?.close();
    this.#open = openReader(this.#document, extraction.article, settings, () => {
      this.#open = null;
    });
    this.#open.way.open(spots, position);
    return { status: 'opened' };
  }
}

/** The background judges: it has the words of all languages, and this script would have to bring them. */
const judge: Judge = (page, blocks) => sendToBackground('judge', { page, blocks: blocks.map(toPlainFacts) });
