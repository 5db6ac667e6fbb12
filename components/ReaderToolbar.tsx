import type { ComponentChildren } from 'preact';

import { type PlainKey, plural, t } from '../utils/i18n.ts';
import { CloseIcon, DisplayIcon, LibraryIcon, MenuIcon, OutlineIcon, SavedIcon, SaveIcon } from './icons.tsx';
import type { SaveState } from './reader-props.ts';

export type PanelName = 'display' | 'removed' | 'outline' | 'keys';

export interface ReaderToolbarProps {
  /** How many items are out of the article at the moment. */
  readonly removedCount: number;
  /** Null where there is nothing to save. */
  readonly save: { readonly state: SaveState; readonly onSave: () => void } | null;
  readonly panel: PanelName | null;
  /** Opens a panel or closes it; `opener` is the button that did. */
  readonly onPanel: (panel: PanelName, opener: HTMLElement) => void;
  readonly onClose: () => void;
  readonly onMenu: (() => void) | null;
  readonly onLibrary: () => void;
  readonly hasOutline: boolean;
  /** How long the rest takes to read. */
  readonly timeLeft: ComponentChildren;
  /** The open panel, if any: it hangs from the bar. */
  readonly children: ComponentChildren;
}

const SAVE_LABELS = {
  unsaved: 'reader.save',
  saving: 'reader.saving',
  saved: 'reader.saved',
  updated: 'reader.updated',
  failed: 'reader.saveAgain',
} as const satisfies Record<SaveState['status'], PlainKey>;

/** What can be done with the article. Every button says what it does, to eyes and to screen readers. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const { removedCount, save, panel, onPanel, onClose, onMenu, onLibrary } = props;
  const isKept = save?.state.status === 'saved' || save?.state.status === 'updated';
  return (
    <div class="bar" role="toolbar" aria-label={t('reader.toolbar')}>
      <button type="button" class="tool" aria-label={t('reader.close')} title={t('reader.closeHint')} onClick={onClose}>
        <CloseIcon />
      </button>
      <span class="bar-space">{props.timeLeft}</span>
      <button
        type="button"
        class="tool chip"
        aria-expanded={panel === 'removed'}
        title={t('reader.removedHint')}
        onClick={(event) => onPanel('removed', event.currentTarget)}
      >
        {plural('reader.removedCount', removedCount)}
      </button>
      {save && (
        <button
          type="button"
          class="tool"
          // Not `disabled`, which in Firefox would take the focus away from a keyboard that just pressed it.
          aria-disabled={save.state.status === 'saving'}
          title={t(isKept ? 'reader.savedHint' : 'reader.saveHint')}
          onClick={() => save.state.status !== 'saving' && save.onSave()}
        >
          {isKept ? <SavedIcon /> : <SaveIcon />}
          <span class="tool-text">{t(SAVE_LABELS[save.state.status])}</span>
        </button>
      )}
      {props.hasOutline && (
        <button
          type="button"
          class="tool"
          aria-label={t('reader.outline')}
          aria-expanded={panel === 'outline'}
          title={t('reader.outline')}
          onClick={(event) => onPanel('outline', event.currentTarget)}
        >
          <OutlineIcon />
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label={t('reader.display')}
        aria-expanded={panel === 'display'}
        title={t('reader.display')}
        onClick={(event) => onPanel('display', event.currentTarget)}
      >
        <DisplayIcon />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('reader.library')}
        title={t('reader.library')}
        onClick={onLibrary}
      >
        <LibraryIcon />
      </button>
      {onMenu && (
        <button type="button" class="tool" aria-label={t('reader.menu')} title={t('reader.menu')} onClick={onMenu}>
          <MenuIcon />
        </button>
      )}
      {props.children}
    </div>
  );
}
