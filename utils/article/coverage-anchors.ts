/**
 * Places in an article that hold in each copy of it: the elements of `Article.html` are numbered in document order, without
 * those that change as removals are put back and taken out again.
 */
import { type Block, toBlocks } from '../cleanup/blocks.ts';

/** What comes and goes: markers of removals, what was put back, and parts that were added. */
const CHANGING = '[data-removal], [data-restored], [data-added]';
/** What the reader itself puts into an article that it shows, on the outermost element: in no other copy is that there. */
export const OWN_ATTRIBUTE = 'data-own';
/** The boxes that the reader puts around parts of an article; see `set-text.ts`. */
export const OWN_BOXES = '.scroll, .gallery';
const IGNORED = `${CHANGING}, [${OWN_ATTRIBUTE}]`;
/** Between the children of these, a part can stand. */
const FLOW = /^(?:div|section|article|main|body)$/;

/** The elements of an article's body that are the same in each copy of it, in document order. */
export const findFixed = (body: Element): Element[] =>
  [...body.querySelectorAll('*')].filter((element) => !element.closest(IGNORED) && !element.matches(OWN_BOXES));

export interface Anchors {
  /** The blocks of the article. */
  readonly blocks: readonly Block[];
  /** Number of the element that ends where the block of that index does, so that a part can follow it; -1 for none. */
  readonly after: (index: number) => number;
}

/** @param body an article's HTML in a document of its own, whose loose text is put into elements */
export function findAnchors(body: Element): Anchors {
  const numbers = new Map(findFixed(body).map((element, number) => [element, number] as const));
  const blocks = toBlocks(body);
  const after = (index: number): number => {
    let element = blocks[index]?.element;
    while (element && element !== body) {
      const up: Element | null = element.parentElement;
      const number = numbers.get(element);
      if (number !== undefined && up && FLOW.test(up.localName)) return number;
      // An element that loose text was put into is in no other copy: what stands before it is.
      element = (number === undefined && element.previousElementSibling) || (up ?? undefined);
    }
    return -1;
  };
  return { blocks, after };
}
