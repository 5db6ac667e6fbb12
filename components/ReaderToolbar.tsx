import type { ComponentChildren } from 'preact';

import { CloseIcon, DisplayIcon, LibraryIcon, MenuIcon, SavedIcon, SaveIcon } from './icons.tsx';
import type { SaveState } from './reader-props.ts';

export type PanelName = 'display' | 'removed';

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
  /** The open panel, if any: it hangs from the bar. */
  readonly children: ComponentChildren;
}

const SAVE_LABELS: Readonly<Record<SaveState['status'], string>> = {
  unsaved: 'Save',
  saving: 'Saving …',
  saved: 'Saved',
  updated: 'Updated',
  failed: 'Save again',
};

/** What can be done with the article. Every button says what it does, to eyes and to screen readers. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const { removedCount, save, panel, onPanel, onClose, onMenu, onLibrary } = props;
  const isKept = save?.state.status === 'saved' || save?.state.status === 'updated';
  return (
    <div class="bar" role="toolbar" aria-label="Reader">
      <button type="button" class="tool" aria-label="Close the reader" title="Close the reader (Esc)" onClick={onClose}>
        <CloseIcon />
      </button>
      <span class="bar-space" />
      <button
        type="button"
        class="tool chip"
        aria-expanded={panel === 'removed'}
        title="What was removed from this page, and why"
        onClick={(event) => onPanel('removed', event.currentTarget)}
      >
        {removedCount} removed
      </button>
      {save && (
        <button
          type="button"
          class="tool"
          // Not `disabled`, which in Firefox would take the focus away from a keyboard that just pressed it.
          aria-disabled={save.state.status === 'saving'}
          title={isKept ? 'In your list. Click to save it again as it is now' : 'Save to your list, to read offline'}
          onClick={() => save.state.status !== 'saving' && save.onSave()}
        >
          {isKept ? <SavedIcon /> : <SaveIcon />}
          <span class="tool-text">{SAVE_LABELS[save.state.status]}</span>
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label="Text and theme"
        aria-expanded={panel === 'display'}
        title="Text and theme"
        onClick={(event) => onPanel('display', event.currentTarget)}
      >
        <DisplayIcon />
      </button>
      <button type="button" class="tool" aria-label="Saved articles" title="Saved articles" onClick={onLibrary}>
        <LibraryIcon />
      </button>
      {onMenu && (
        <button type="button" class="tool" aria-label="Menu" title="Menu" onClick={onMenu}>
          <MenuIcon />
        </button>
      )}
      {props.children}
    </div>
  );
}
