/**
 * What the reader is given and what it tells back. The content script and the library page both mount `ReaderView`; it
 * knows of neither.
 */
import type { ReadonlySignal } from '@preact/signals-core';
import type { PackagedFont } from '../utils/fonts.ts';
import type { StoredSettings } from '../utils/settings.ts';
import type { Way } from '../utils/reader/way.ts';
import type { Article } from '../utils/types.ts';
import type { DisplayPanelProps } from './DisplayPanel.tsx';
import type { KeysPanelProps } from './KeysPanel.tsx';
import type { Show } from './LazyPlace.tsx';
import type { OutlinePanelProps } from './OutlinePanel.tsx';
import type { RemovedPanelProps } from './RemovedPanel.tsx';

/** What the save button shows. `failed` carries the sentence that tells the user what to do. */
export type SaveState =
  | { readonly status: 'unsaved' | 'saving' | 'saved' | 'updated' }
  | { readonly status: 'failed'; readonly sentence: string };

/** Renders the list of what was removed and left out. */
export type ShowList = Show<Omit<RemovedPanelProps, 'leftOut'>>;

/** Renders the outline, or the list of keys. */
export type ShowWay = Show<
  | ({ readonly panel: 'outline' } & OutlinePanelProps)
  | ({ readonly panel: 'keys' } & Omit<KeysPanelProps, 'loadShortcuts'>)
>;

/** A part of the reader that works on articles of some kinds: footnotes and embeds; TeX. */
export type EnrichPart = 'content' | 'tex';

/** What was made of an article. */
export interface Enrichment {
  /** Closes what is open in it; whether anything was. */
  readonly close: () => boolean;
  /** Ends it. The article's nodes are gone by then, or go next. */
  readonly end: () => void;
}

/** Makes what an article's body holds into what can be used. */
export type Enrich = (body: HTMLElement) => Enrichment;

/** Renders the settings of how the text looks. */
export type ShowDisplay = Show<DisplayPanelProps>;

export interface ReaderViewProps {
  readonly article: Article;
  /** The settings as stored; the view works out which are in force on the article's site. */
  readonly stored: ReadonlySignal<StoredSettings>;
  readonly onSettings: (next: StoredSettings) => void;
  /** Saving, or null where the article comes from the list. */
  readonly save: { readonly state: ReadonlySignal<SaveState>; readonly onSave: () => void } | null;
  /** Share (0..1) of the page's text that is shown; null where it is not known. */
  readonly coverage: ReadonlySignal<number | null>;
  /** The list; null until it has come. */
  readonly list: ReadonlySignal<ShowList | null>;
  /** The list is wanted. */
  readonly onList: () => void;
  /** Follows the reading. */
  readonly way: Way;
  /** Outline and keys; null until they have come. */
  readonly wayPanels: ReadonlySignal<ShowWay | null>;
  /** They are wanted. */
  readonly onWayPanels: () => void;
  /** The settings of how the text looks; null until they have come. */
  readonly displayPanel: ReadonlySignal<ShowDisplay | null>;
  /** They are wanted. */
  readonly onDisplayPanel: () => void;
  /** Makes a font that comes along usable, and gives the family to ask for; null where it does not come. Stays the same. */
  readonly bringFont: (font: PackagedFont) => Promise<string | null>;
  /** Brings a part that this article needs; null where it does not come. The function stays the same. */
  readonly enrich: (part: EnrichPart) => Promise<Enrich | null>;
  /** A removed text was put back, or taken out again, by itself; null where no site is to learn from it. */
  readonly onKeep: ((text: string, isKept: boolean) => void) | null;
  /** Leaves the reader. */
  readonly onClose: () => void;
  /** Shows the popup; null where the reader stands in a page of the extension itself. */
  readonly onMenu: (() => void) | null;
  /** Shows the list of saved articles. */
  readonly onLibrary: () => void;
}
