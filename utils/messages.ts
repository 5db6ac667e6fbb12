/**
 * Every message between the parts of the extension, declared once. What arrives is validated, and so is who sent it.
 */
import type { FaceBytes, PackagedFont } from './fonts.ts';
import type { Judgement, PageFacts, PlainFacts } from './judgement.ts';
import type { Article, Position } from './types.ts';

/**
 * How the page is to be read: `auto` refuses a page without an article, `unasked` one that is more likely something else
 * or that the user is busy with; the others do what the user asked for.
 */
export type ReadMode = 'auto' | 'unasked' | 'anyway' | 'selection';

/** What opening or closing the reader came to. */
export type ReadOutcome =
  | { readonly status: 'opened' }
  | { readonly status: 'closed' }
  | { readonly status: 'not-an-article'; readonly hasSelection: boolean }
  | { readonly status: 'unreachable'; readonly sentence: string }
  | { readonly status: 'failed'; readonly sentence: string };

/**
 * What the reader does without until it is wanted: the list of removed items; the outline and the list of keys; what
 * opens footnotes and embeds; what sets TeX; the settings of how the text looks; what
 * brings fonts.
 */
export type ReaderPart = 'list' | 'way' | 'content' | 'tex' | 'display' | 'font';

/** A shortcut that the browser keeps for the extension, as it is now. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the browser's language. */
  readonly description: string;
  /** As the browser writes it; empty where it has no key. */
  readonly shortcut: string;
}

export type SaveOutcome =
  { readonly status: 'saved' | 'updated' } | { readonly status: 'failed'; readonly sentence: string };

/** A request that has nothing to say beyond its name. */
type Nothing = Readonly<Record<string, never>>;

/** Messages to the background: name -> what is sent -> what comes back. */
export interface ToBackground {
  /** From the reader: keep this article. Validated, and only for the page that the sender shows. */
  saveArticle: { request: { readonly article: Article }; response: SaveOutcome };
  /** From the reader: is the article of this URL in the list? */
  isSaved: { request: { readonly url: string }; response: boolean };
  /** From the reader: what the words of its page's language say of the article's blocks. */
  judge: {
    request: { readonly page: PageFacts; readonly blocks: readonly PlainFacts[] };
    response: Judgement;
  };
  /** From the reader: the user has put a removed text back, or taken it out again; the site's next article is to know. */
  keepHere: { request: { readonly text: string; readonly isKept: boolean }; response: void };
  /** From the reader: put the script that brings this part of it beside it. */
  loadPart: { request: { readonly part: ReaderPart }; response: void };
  /** From the reader: what a font that comes along is made of, as far as a text with these characters needs it. */
  loadFont: {
    request: { readonly font: PackagedFont; readonly characters: string };
    response: readonly FaceBytes[];
  };
  /** From the popup: forget what repeats on sites, what was put back there, and where articles were left. */
  forgetSites: { request: Nothing; response: void };
  /**
   * From a site that was chosen for the reader to open by itself: this page came up. Again, where it was there before:
   * loaded anew, or put in the place of another by a script.
   */
  visit: { request: { readonly url: string; readonly isAgain: boolean }; response: void };
  /** From the reader: where this article was left. Only for the page that the sender shows. */
  findPosition: { request: { readonly url: string }; response: Position | null };
  /** From the reader: the article was left here; with null it is to open at its top. */
  keepPosition: { request: { readonly url: string; readonly position: Position | null }; response: void };
  /** From the reader: which keys open it, save and show the list, wherever the user is. */
  shortcuts: { request: Nothing; response: readonly Shortcut[] };
  /** From the reader: the user has closed it on this page. */
  readerClosed: { request: { readonly url: string }; response: void };
  /** From the popup: open articles of a site by itself, or no more. The permission was asked for there. */
  chooseSite: { request: { readonly site: string; readonly isChosen: boolean }; response: void };
  /** From the reader: show the popup. */
  openPopup: { request: Nothing; response: void };
  /** From the reader: show the list of saved articles. */
  openLibrary: { request: Nothing; response: void };
  /** From the popup: open or close the reader in a tab. */
  readTab: { request: { readonly tabId: number; readonly mode: ReadMode }; response: ReadOutcome };
  /** From the popup: what the last try to read this tab came to, if it failed. */
  lastOutcome: { request: { readonly tabId: number }; response: ReadOutcome | null };
}

/** Messages to the content script of a tab. */
export interface ToReader {
  /** Open the reader, or close it if it is open. */
  toggleReader: { request: { readonly mode: ReadMode }; response: ReadOutcome };
  /** Save the article that is open. False where none is. */
  saveOpen: { request: Nothing; response: boolean };
  /** Whether it is open. */
  isReaderOpen: { request: Nothing; response: boolean };
}
