import { signal } from '@preact/signals-core';
import { render } from 'preact';

import { mountReader } from '../../components/mount-reader.tsx';
import { showDisplay } from '../../components/display-panel.tsx';
import { createWayPanels } from '../../components/way-panels.tsx';
import { createList } from '../../components/removed-list.tsx';
import { Problem } from '../../components/Problem.tsx';
import type { ReaderViewProps } from '../../components/reader-props.ts';
import { nameOf } from '../../components/SavedMeta.tsx';
import { t } from '../../utils/i18n.ts';
import { FontFaces } from '../../utils/reader/font-faces.ts';
import { readFont } from '../../utils/reader/read-font.ts';
import { findKept, keepLeft } from '../../utils/reader/kept-position.ts';
import { loadShortcuts } from '../../utils/reader/shortcuts.ts';
import { Way } from '../../utils/reader/way.ts';
import type { ArticleStore } from '../../utils/library/store.ts';
import { toStoreError } from '../../utils/library/store-error.ts';

/** From this page's own files, when an article needs them. */
const enrich: ReaderViewProps['enrich'] = async (part) =>
  part === 'tex'
    ? (await import('../../components/article-tex.ts')).enrichTex
    : (await import('../../components/article-content.tsx')).enrichContent;

export interface ReadingPlaceOptions {
  /** The element in which the article is shown. */
  readonly place: HTMLElement;
  readonly store: Pick<ArticleStore, 'get'>;
  readonly stored: ReaderViewProps['stored'];
  readonly onSettings: ReaderViewProps['onSettings'];
  /** Goes back to the list. */
  readonly onLeave: () => void;
}

export interface ReadingPlace {
  /** Shows a saved article, or why it cannot be shown. Gives the title for the page; null if it was cleared meanwhile. */
  readonly showArticle: (id: string) => Promise<string | null>;
  /** Shows a sentence and a way back, and to `originalUrl` where there is one. */
  readonly showProblem: (sentence: string, originalUrl?: string) => void;
  readonly clear: () => void;
}

/** The part of the library page in which one article is read. It shows one thing at a time. */
export function createReadingPlace({ place, store, stored, onSettings, onLeave }: ReadingPlaceOptions): ReadingPlace {
  let unmount: (() => void) | null = null;
  /** What was asked for last; an answer to anything before it comes too late. */
  let wanted: string | null = null;

  const clear = (): void => {
    wanted = null;
    unmount?.();
    unmount = null;
  };
  const showProblem: ReadingPlace['showProblem'] = (sentence, originalUrl) => {
    clear();
    render(
      <main>
        <Problem sentence={sentence}>
          <button type="button" class="button" onClick={onLeave}>
            {t('library.backToList')}
          </button>
          {originalUrl !== undefined && /^https?:/.test(originalUrl) && (
            <a class="button" href={originalUrl} rel="noreferrer">
              {t('library.openOriginal')}
            </a>
          )}
        </Problem>
      </main>,
      place,
    );
    unmount = () => render(null, place);
  };
  const showArticle = async (id: string): Promise<string | null> => {
    clear();
    wanted = id;
    const isWanted = (): boolean => wanted === id;
    try {
      const [article, position] = await Promise.all([store.get(id), findKept(id)]);
      if (!isWanted()) return null;
      if (!article) {
        const gone = t('library.gone');
        showProblem(gone, id);
        return gone;
      }
      // A host of its own: an element that once held a shadow root shows nothing else any more.
      const host = place.appendChild(document.createElement('div'));
      const way = new Way();
      const fonts = new FontFaces(document, readFont, article.title + article.html);
      const unmountReader = mountReader(host, {
        article,
        stored,
        onSettings,
        save: null,
        coverage: signal(article.coverage),
        list: signal(createList(null)),
        onList: () => undefined,
        way,
        wayPanels: signal(createWayPanels(loadShortcuts)),
        onWayPanels: () => undefined,
        displayPanel: signal(showDisplay),
        onDisplayPanel: () => undefined,
        bringFont: (font) => fonts.bring(font),
        enrich,
        onKeep: null,
        onClose: onLeave,
        onMenu: null,
        onLibrary: onLeave,
      });
      way.open([], position);
      const keepPlace = (): void => keepLeft(id, way);
      window.addEventListener('pagehide', keepPlace);
      unmount = () => {
        keepPlace();
        window.removeEventListener('pagehide', keepPlace);
        unmountReader();
        fonts.end();
        host.remove();
      };
      return nameOf(article);
    } catch (error) {
      if (!isWanted()) return null;
      const { message } = toStoreError(error);
      showProblem(message, id);
      return message;
    }
  };
  return { showArticle, showProblem, clear };
}
