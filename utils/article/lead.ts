/**
 * The picture above the story. It mostly stands outside the container that holds the text, so it is found on the page and
 * copied beside the text.
 */
import { countWords, foldSpace } from '../text.ts';
import { findSource } from './repair.ts';

const CLUTTER =
  'aside, nav, [class*=related], [class*=recommend], [class*=teaser], [class*=author], [class*=avatar], [class*=logo], [class*=promo]';
const MIN_WIDTH_PX = 400;
const MAX_FIGURE_WORDS = 120;
/** A lead picture is among the first of a page; a gallery's thousandth needs no look. */
const MAX_LOOKED_AT = 60;

const fileOf = (address: string | null): string => {
  const path = address?.slice(0, 2000).split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]?\d+x\d+(?=\.\w+$)/, '');
};

const isLarge = (image: Element): boolean => {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return !width || width >= MIN_WIDTH_PX;
};

/**
 * The lead picture of a live page, or the figure around it; null where there is none.
 * @param first the first paragraph of the story, if it is known
 * @param shared the picture that the page names for sharing: where the same one is shown, it is the lead
 */
export function findLead(document: Document, first: Element | null, shared: string | null): Element | null {
  const sharedFile = fileOf(shared);
  let lead: Element | null = null;
  let looked = 0;
  for (const image of document.getElementsByTagName('img')) {
    if (first && !(image.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if ((looked += 1) > MAX_LOOKED_AT) break;
    const isNamed = sharedFile !== '' && fileOf(findSource(image)) === sharedFile;
    if (!isNamed && (lead !== null || !image.closest('figure') || !image.closest('article, main'))) continue;
    if (!isLarge(image) || image.closest(CLUTTER)) continue;
    lead = image;
    if (isNamed) break;
  }
  const figure = lead?.closest('figure');
  return figure && countWords(foldSpace(figure.textContent)) <= MAX_FIGURE_WORDS ? figure : lead;
}

/** Puts the copy of the lead picture above the text, unless the text shows the same picture already. */
export function addLead(container: Element, lead: Element | null): void {
  const image = lead?.matches('img') ? lead : lead?.querySelector('img');
  if (!lead || !image) return;
  const file = fileOf(image.getAttribute('src'));
  if ([...container.querySelectorAll('img')].some((other) => fileOf(other.getAttribute('src')) === file)) return;
  (container.querySelector('.page') ?? container).prepend(lead);
}
