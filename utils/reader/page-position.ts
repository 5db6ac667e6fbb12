/**
 * Places of an article on its live page: where the page was being read when the reader was asked for, and where it is to
 * be read on when the reader is left. The page is only read, and scrolled.
 */
import { fingerprint } from '../text.ts';
import { isSamePassage } from './passages.ts';

/** A passage as it stands on the page: what it says, and how much of it (0..1) is above the window. */
export interface Spot {
  /** As its `fingerprint`. */
  readonly text: string;
  readonly part: number;
}

/** How far down the window somebody is taken to read at the most, as a share of its height; and in what steps. */
const REACH = 0.6;
const STEP_PX = 28;
/** Where the text may be, from the window's left, as shares of its width. */
const COLUMNS = [0.5, 0.3];
/** More characters than this are more than a passage. */
const MAX_CHARS = 6000;

/** What is above the window of a box, as a share of its height. */
const partAbove = ({ top, height }: DOMRect): number => (height ? Math.min(1, Math.max(0, -top / height)) : 0);

/**
 * What stands at the top of the page's window, from the top down, each with the boxes around it that are no larger than a
 * passage. Empty where the page is at its top: nobody has begun to read it.
 */
export function findSpots(view: Window): Spot[] {
  const { document, innerWidth, innerHeight } = view;
  if (!view.scrollY) return [];
  const seen = new Set<Element>();
  const spots: Spot[] = [];
  for (let y = 1; y < REACH * innerHeight; y += STEP_PX) {
    for (const column of COLUMNS) {
      for (const element of document.elementsFromPoint(column * innerWidth, y)) {
        if (seen.has(element) || element.contains(document.body)) continue;
        seen.add(element);
        const { textContent } = element;
        if (textContent.length < MAX_CHARS)
          spots.push({ text: fingerprint(textContent), part: partAbove(element.getBoundingClientRect()) });
      }
    }
  }
  return spots;
}

/**
 * The first of the spots that is one of an article's passages, and no more than one.
 * @param texts the passages as their fingerprints
 */
export function findSpot(
  spots: readonly Spot[],
  texts: readonly string[],
): { readonly index: number; readonly part: number } | null {
  for (const { text, part } of spots) {
    const index = texts.findIndex((one) => isSamePassage(one, text));
    if (index >= 0 && !texts.some((one, at) => at > index && one === texts[index])) return { index, part };
  }
  return null;
}

/** So many of the letters of a text node tell whether a passage begins with it. */
const BEGINNING_LETTERS = 12;

/** The element of the page that shows a passage; null where none does. */
function findOnPage(body: Element, wanted: string): Element | null {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = fingerprint((node as Text).data.slice(0, 4 * BEGINNING_LETTERS)).slice(0, BEGINNING_LETTERS);
    if (!own || !wanted.startsWith(own)) continue;
    for (let element = node.parentElement; element && element !== body; element = element.parentElement) {
      if (element.textContent.length > MAX_CHARS) break;
      if (isSamePassage(fingerprint(element.textContent), wanted) && element.checkVisibility()) return element;
    }
  }
  return null;
}

/** Where a passage comes to stand, from the window's top, as a share of its height: below the bars that many pages have. */
const LANDING = 0.12;

/**
 * Scrolls the page to the first of these passages that it has.
 * @param spots the passage that was read last, and those before it in case the page has it no more
 * @returns whether there was one
 */
export function landOnPage(view: Window, spots: readonly Spot[]): boolean {
  for (const { text, part } of spots) {
    const element = findOnPage(view.document.body, text);
    if (!element) continue;
    // Whatever box it stands in; a page may ask for smooth scrolling, and nothing is to be seen of what was passed over.
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { top, height } = element.getBoundingClientRect();
    view.scrollBy({ top: top + part * height - LANDING * view.innerHeight, behavior: 'instant' });
    return true;
  }
  return false;
}
