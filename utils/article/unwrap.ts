/**
 * Paragraphs that stand in boxes of their own, one by one. Readability judges a box by its links, and would take a sentence
 * that ends in one for a teaser; and the names of such boxes, which labellers read, it would drop.
 */
import { MARK } from './marks.ts';
import { isClutter } from './region.ts';

/** Whether nothing but white space stands beside `element` in `box`. */
const isAlone = (box: Element, element: Element): boolean =>
  [...box.childNodes].every((node) => node === element || !node.textContent?.trim());

/** Whether `box` holds `paragraph` and nothing else, and is not named as something beside the story. */
const isBoxOf = (box: Element, paragraph: Element): boolean =>
  box.localName === 'div' &&
  box.childElementCount === 1 &&
  isAlone(box, paragraph) &&
  !box.hasAttribute(MARK.form) &&
  !isClutter(box);

/** Puts each paragraph of `root` that is alone in its box into the place of that, with the names of both. */
export function unwrapParagraphs(root: Element): void {
  for (const paragraph of root.querySelectorAll('div > p:only-child')) {
    for (
      let box = paragraph.parentElement;
      box && box !== root && isBoxOf(box, paragraph);
      box = paragraph.parentElement
    ) {
      const names = `${paragraph.className} ${box.className}`.trim();
      if (names) paragraph.className = names;
      box.replaceWith(paragraph);
    }
  }
}
