/**
 * What a page has that hiding it would lose: where it and its boxes are scrolled, what is selected and focused, what
 * plays. Everything is read before the reader opens and put back when it closes; the page's DOM is not written to.
 */
import { logDetour } from '../log.ts';

interface Scrolled {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
}

/** Boxes of the page that are scrolled away from their start. A box that is not shown forgets that in some browsers. */
function findScrolled(document: Document): Scrolled[] {
  const scrolled: Scrolled[] = [];
  for (const element of document.body.getElementsByTagName('*')) {
    const { scrollLeft: left, scrollTop: top } = element;
    if (left || top) scrolled.push({ element, left, top });
  }
  return scrolled;
}

const isPlaying = (media: HTMLMediaElement): boolean => !media.paused && !media.ended;

/** Holds what plays, so that nothing unseen goes on talking; returns a function that lets it go on. */
function holdMedia(document: Document): () => void {
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter(isPlaying);
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) {
      // A browser may refuse to start sound without a gesture; then the player's own button is there.
      if (media.isConnected) media.play().catch((error: unknown) => logDetour('a player stays paused', error));
    }
  };
}

/** Keeps the selection, which reading changes; returns a function that selects the same again. */
function holdSelection(document: Document): () => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (!selection) return;
    if (anchorNode?.isConnected && focusNode?.isConnected)
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    else selection.removeAllRanges();
  };
}

function holdFocus(document: Document): () => void {
  const focused = document.activeElement;
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected)
      focused.focus({ preventScroll: true });
  };
}

/**
 * Reads the state of the page. Call it before the reader is put in; call what it returns after the reader is gone.
 * @param view the page's window
 */
export function holdPage(view: Window): () => void {
  const { document, scrollX: left, scrollY: top } = view;
  const scrolled = findScrolled(document);
  const restoreSelection = holdSelection(document);
  const restoreFocus = holdFocus(document);
  const resumeMedia = holdMedia(document);
  return () => {
    // Selecting takes the focus out of a text field in some browsers; a field that is focused selects its own again.
    restoreSelection();
    restoreFocus();
    for (const box of scrolled) {
      // A page may ask for smooth scrolling; what was there does not move.
      if (box.element.isConnected) box.element.scrollTo({ left: box.left, top: box.top, behavior: 'instant' });
    }
    view.scrollTo({ left, top, behavior: 'instant' });
    resumeMedia();
  };
}
