import type { Page } from 'puppeteer-core';

import type { Display } from '../../../scripts/browsers/display.ts';
import type { BrowserName } from '../../../scripts/browsers/places.ts';

/** A browser with the shipped extension in it, and what a user can do with that in both of them. */
export interface TestedBrowser {
  readonly name: BrowserName;
  /** Opens an address in a new tab, in front of all others. Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<Page>;
  /**
   * Toggles the reader as a user does, with nothing but the permissions that come with the gesture. Chromium: the
   * toolbar icon, through the debugging protocol's own command. Firefox: the shortcut, a key press on a display.
   */
  readonly gesture: (page: Page) => Promise<void>;
  /** Opens a page of the extension in a new tab: `/library.html`. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The extension's popup that the browser shows at the moment; null where it shows none. */
  readonly findPopup: () => Promise<Popup | null>;
  /** The display that its window is on; null where it has none. */
  readonly display: Display | null;
  /** Closes every page and popup that a test left open. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The extension's popup as the browser has opened it: from the icon, or in a window of its own. */
export interface Popup {
  readonly text: () => Promise<string>;
  /** Width of what it shows, in CSS pixels. */
  readonly widthPx: () => Promise<number>;
  /** The label or text of what has the focus in it. */
  readonly focused: () => Promise<string>;
  /** Clicks the button of that text. */
  readonly click: (button: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
